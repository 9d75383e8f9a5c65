import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import type { Result } from '../../../shared/ipc/result';

/** What the thread of the search is told. */
export type ToSearch =
  { kind: 'search'; id: number; query: ListQuery } | { kind: 'nudge' } | { kind: 'close' };

/** What it answers a search. */
export interface FromSearch {
  id: number;
  result: Result<ListPage>;
}
