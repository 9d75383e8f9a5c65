import { indexOf, rowAt } from '../state/listing';

/** Rows of a list that are held, by page. */
interface Held {
  pages: ReadonlyMap<number, readonly { id: string }[]>;
}

/** The row that stays where it is, and its place; null where nothing is held. */
export function rowToHold(
  { scrollTop, clientHeight }: Pick<HTMLElement, 'scrollTop' | 'clientHeight'>,
  height: number,
  active: string | null,
  held: Held,
): { id: string; index: number } | null {
  const at = active === null ? -1 : indexOf(held, active);
  const isInSight = at !== -1 && (at + 1) * height > scrollTop && at * height < scrollTop + clientHeight;
  if (active !== null && isInSight) return { id: active, index: at };
  if (scrollTop === 0) return null;
  const index = Math.ceil(scrollTop / height);
  const row = rowAt(held, index);
  return row === null ? null : { id: row.id, index };
}
