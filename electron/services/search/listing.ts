import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import type { Result } from '../../../shared/ipc/result';
import type { StoryList } from '../stories/list';
import type { Search } from './search';
import { termsOf } from './terms';

/** Gives a page of the library. Errors: `store.*`, `search.failed`. */
export type Listing = (query: ListQuery) => Promise<Result<ListPage>>;

/** The list of stories; what asks for nothing (`''`, a lone quotation mark) lists all and bothers no search. */
export function createListing(list: StoryList, search: Pick<Search, 'find'>): Listing {
  return (query) => (termsOf(query.text).length === 0 ? Promise.resolve(list(query)) : search.find(query));
}
