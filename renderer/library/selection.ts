/** Which rows are chosen. `active` is the row the keys act on; `anchor` is where a range begins. */
export interface Selection {
  active: string | null;
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

/** Nothing chosen. */
export const NOTHING: Selection = { active: null, anchor: null, chosen: new Set() };

/** One row alone. */
export function only(id: string): Selection {
  return { active: id, anchor: id, chosen: new Set([id]) };
}

/** With a row more, or less if it was chosen. */
export function toggled({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { active: id, anchor: id, chosen: next };
}

/** The rows from the anchor to a row; `ids` are theirs. */
export function ranged({ anchor }: Selection, id: string, ids: readonly string[]): Selection {
  return { active: id, anchor: anchor ?? id, chosen: new Set(ids) };
}

/** The rows that a command is for: the chosen ones, or the active one alone when it is not among them. */
export function targetsOf({ active, chosen }: Selection): string[] {
  if (active === null || chosen.has(active)) return [...chosen];
  return [active];
}
