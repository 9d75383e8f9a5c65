import { bridge } from '../bridge';
import { CLOCK } from './clock';
import { createListing, EVERYTHING } from './listing';

/** The list of stories of this window. */
export const listing = createListing({
  list: (query) => bridge.request('stories.list', query),
  first: EVERYTHING,
  clock: CLOCK,
});
