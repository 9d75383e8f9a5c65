/** What a chain of versions is, without what they hold: each by its id and those of its parents. */
export interface Link {
  id: string;
  parents: readonly string[];
}

/** A chain of versions with the newest of them. */
export interface Chain {
  head: string;
  versions: readonly Link[];
}

/**
 * How a chain that comes in stands to the one that is here: it is the same; all of it is here and more (`older`); all
 * of what is here is in it and more (`newer`); or each has what the other lacks (`parted`).
 */
export type Standing = 'same' | 'older' | 'newer' | 'parted';

/** Compares a chain that comes in with the one that is here, by ids alone: what has an id is what it was. */
export function compareChains(incoming: Chain, here: Chain): Standing {
  if (incoming.head === here.head) return 'same';
  if (reaches(here, incoming.head)) return 'older';
  return reaches(incoming, here.head) ? 'newer' : 'parted';
}

/**
 * The id of the first version that does not stand where it must: every one behind its parents, none twice, the head
 * last. Null where all do, which also says that no version is its own forebear. `absent` may be parents and no more.
 */
export function misplaced({ head, versions }: Chain, absent: readonly string[]): string | null {
  const missing = new Set(absent);
  const seen = new Set<string>();
  for (const { id, parents } of versions) {
    const isPlaced =
      !seen.has(id) && !missing.has(id) && parents.every((one) => seen.has(one) || missing.has(one));
    if (!isPlaced) return id;
    seen.add(id);
  }
  return versions.at(-1)?.id === head ? null : head;
}

/** Whether a version is the head of a chain or one of its forebears. */
function reaches({ head, versions }: Chain, id: string): boolean {
  const parentsOf = new Map(versions.map((one) => [one.id, one.parents]));
  const waiting = [head];
  const seen = new Set(waiting);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    for (const parent of parentsOf.get(next) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      waiting.push(parent);
    }
  }
  return false;
}
