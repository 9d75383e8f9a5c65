import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import type { PhotoPage, PhotoQuery, PhotoUse } from '../../../shared/ipc/photos';
import type { WirePage, WireQuery } from '../../../shared/ipc/wires';
import { ok, type Result } from '../../../shared/ipc/result';
import { attempt, attemptValue } from '../database/failure';
import { readPatiently } from '../database/patient';
import { findWires } from '../wires/find';
import { catchUp, type Progress } from './catch-up';
import { find } from './find';
import { findPhotos, findUses } from './find-photos';
import { discardIndex, openIndex, type SearchPlace } from './index-file';
import { createPictureFiles } from './picture-files';
import { termsOf } from './terms';

/** Changes taken in before a search answers, so that it knows what was saved just now. */
const AT_ONCE = 32;

/** The index of the library: synchronous, for a thread of its own. */
export interface SearchEngine {
  /** Takes in up to `limit` changes. Errors: `store.*`. */
  catchUp: (limit: number) => Result<Progress>;
  /**
   * A page of the stories that have everything the query asks for, those changed last first; `partial` while the
   * index is behind. The query must ask for something: `termsOf` is not empty. Errors: `store.*`.
   */
  search: (query: ListQuery) => Result<ListPage>;
  /** A page of the pictures stories show, and of those kept although none does. Errors: `store.*`. */
  photos: (query: PhotoQuery) => Result<PhotoPage>;
  /** Where stories show a picture. Errors: `store.*`. */
  uses: (hash: string) => Result<PhotoUse[]>;
  /** A page of the wires that have everything the query asks for, those received last first. Errors: `store.*`. */
  wires: (query: WireQuery) => Result<WirePage>;
  close: () => void;
}

/**
 * Opens the index of a library, an empty one where there is none. An index found damaged later is made anew by
 * itself; a story that cannot be read is passed over. Errors: `store.*`, of the library.
 */
export function openSearchEngine(place: SearchPlace): Result<SearchEngine> {
  const opened = attemptValue(() => openIndex(place));
  if (!opened.ok) return opened;
  const files = createPictureFiles(place);
  const reader = readPatiently(place.library, place.key);
  let db = opened.value;
  let [open, madeAnew] = [true, false];

  const mending = <T>(work: () => Result<T>): Result<T> => {
    const result = work();
    if (result.ok || result.error.code !== 'store.damaged') return result;
    return attempt(() => {
      db.close();
      // Once: where the library itself is damaged, making the index anew again and again mends nothing.
      if (!madeAnew) discardIndex(place);
      madeAnew = true;
      db = openIndex(place);
      return work();
    });
  };

  /** Answers from an index that knows what was saved just now; `isBehind` where it does not know all. */
  const caughtUp = <T>(work: (isBehind: boolean) => Result<T>): Result<T> =>
    mending(() => {
      const caught = catchUp(db, reader, AT_ONCE);
      return caught.ok ? work(caught.value === 'more') : caught;
    });

  return ok({
    catchUp: (limit) => mending(() => catchUp(db, reader, limit)),
    search: (query) =>
      caughtUp((partial) => {
        const found = find(db, reader, query, termsOf(query.text));
        return found.ok ? ok({ ...found.value, partial }) : found;
      }),
    photos: (query) =>
      caughtUp((isBehind) => findPhotos(db, query, termsOf(query.text), files(query.fresh), isBehind)),
    uses: (hash) => caughtUp(() => findUses(db, hash)),
    wires: (query) => findWires(place.wires, place.key, query),
    close: () => {
      if (open) db.close();
      reader.close();
      open = false;
    },
  });
}
