import { createStore, type StoreApi } from 'zustand';
import type { PhotoPage, PhotoQuery, PhotoRow } from '../../shared/ipc/photos';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Clock } from '../../shared/clock';

/** Which pictures are shown, and in which order. */
export type PhotoWish = Pick<PhotoQuery, 'text' | 'only' | 'order'>;

/** What the library of pictures shows. `total` is null until the first answer. */
export interface PhotoListState {
  wish: PhotoWish;
  /** The wish the rows answer. */
  shown: PhotoWish;
  total: number | null;
  counts: PhotoPage['counts'];
  partial: boolean;
  pages: ReadonlyMap<number, readonly PhotoRow[]>;
  failure: Failure | null;
}

/** The pictures of all stories, page by page as they come into sight. */
export interface PhotoList {
  store: StoreApi<PhotoListState>;
  /** Wishes for others; what is on the screen stays until they are here. */
  want: (change: Partial<PhotoWish>) => void;
  /** The pictures [from, to) are in sight. */
  see: (from: number, to: number) => void;
  /** Asks again for what is shown, and looks anew which files are there. */
  reload: () => Promise<void>;
  close: () => void;
}

/** Pictures asked for at once. */
export const PAGE_PHOTOS = 120;

/** Milliseconds a pause in typing lasts, and until a library that is still being looked through is asked again. */
const TYPING_MS = 60;
const PARTIAL_MS = 400;

const NO_COUNTS: PhotoPage['counts'] = { all: 0, 'no-credit': 0, 'no-alt': 0, missing: 0, unused: 0 };

/** A picture that is held, by its place in the list. */
export function photoAtPlace({ pages }: Pick<PhotoListState, 'pages'>, index: number): PhotoRow | null {
  return pages.get(Math.floor(index / PAGE_PHOTOS))?.[index % PAGE_PHOTOS] ?? null;
}

/** The list of pictures. An answer to a wish that is no longer held is dropped. */
export function createPhotoList(
  list: (query: PhotoQuery) => Promise<Result<PhotoPage>>,
  clock: Clock,
): PhotoList {
  const first: PhotoWish = { text: '', only: 'all', order: 'newest' };
  const store = createStore<PhotoListState>(() => ({
    ...{ wish: first, shown: first, total: null, counts: NO_COUNTS, partial: false },
    ...{ pages: new Map(), failure: null },
  }));
  let round = 0;
  let seen: readonly number[] = [0];
  let pending = new Set<number>();
  let cancel = (): void => undefined;

  const ask = (wish: PhotoWish, page: number, fresh = false): Promise<Result<PhotoPage>> =>
    list({ ...wish, fresh, offset: page * PAGE_PHOTOS, limit: PAGE_PHOTOS });

  const answer = async (fresh: boolean): Promise<void> => {
    cancel();
    round += 1;
    const mine = round;
    pending = new Set();
    const { wish, shown } = store.getState();
    const places = wish === shown ? seen : [0];
    const answers = await Promise.all(places.map((place) => ask(wish, place, fresh)));
    if (mine !== round) return;
    const pages = new Map<number, readonly PhotoRow[]>();
    let newest: PhotoPage | null = null;
    for (const [at, answer] of answers.entries()) {
      if (!answer.ok) {
        store.setState({ failure: answer.error });
        return;
      }
      newest = answer.value;
      pages.set(places[at] ?? 0, answer.value.rows);
    }
    if (newest === null) return;
    if (wish !== shown) seen = [0];
    const { total, counts, partial } = newest;
    store.setState({ shown: wish, total, counts, partial, pages, failure: null });
    if (partial) cancel = clock.after(PARTIAL_MS, () => void answer(false));
  };

  const load = async (page: number): Promise<void> => {
    if (pending.has(page)) return;
    pending.add(page);
    const mine = round;
    const answer = await ask(store.getState().shown, page);
    if (mine !== round) return;
    pending.delete(page);
    if (answer.ok) store.setState(({ pages }) => ({ pages: new Map(pages).set(page, answer.value.rows) }));
    else store.setState({ failure: answer.error });
  };

  return {
    store,
    reload: () => answer(true),
    want: (change) => {
      store.setState(({ wish }) => ({ wish: { ...wish, ...change } }));
      cancel();
      const isTyping = Object.keys(change).every((name) => name === 'text');
      if (isTyping) cancel = clock.after(TYPING_MS, () => void answer(false));
      else void answer(false);
    },
    see: (from, to) => {
      const { pages, total } = store.getState();
      if (total === null || to <= from || from >= total) return;
      const [start, end] = [from, Math.min(to, total) - 1].map((index) => Math.floor(index / PAGE_PHOTOS));
      seen = Array.from({ length: (end ?? 0) - (start ?? 0) + 1 }, (_, at) => (start ?? 0) + at);
      for (const page of seen) if (!pages.has(page)) void load(page);
    },
    close: () => {
      cancel();
      round += 1;
    },
  };
}
