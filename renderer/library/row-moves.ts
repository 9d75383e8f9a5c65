/** The keys that lead from row to row. */
export type RowKey = 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'PageUp' | 'Home' | 'End';

/** Where one is in a list. */
export interface RowPlace {
  /** The row one is at, or the place it had; -1 for none. */
  at: number;
  /** It has left the list, and the next one has its place. */
  isGone: boolean;
  /** Rows of a page. */
  page: number;
  count: number;
}

/** Where the keys lead; it may be beyond the list. */
export function rowMoves({ at, isGone, page, count }: RowPlace): Record<RowKey, number> {
  const before = isGone ? at - 1 : at;
  return {
    ArrowDown: before + 1,
    ArrowUp: at - 1,
    PageDown: before + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
}

/** Whether a key is one of those. */
export function isRowKey(key: string): key is RowKey {
  return KEYS.has(key);
}

const KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);
