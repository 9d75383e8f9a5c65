import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListQuery, StoryRow } from '../../shared/ipc/listing';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Clock } from '../../shared/clock';

/** Rows asked for at once. */
export const PAGE_ROWS = 100;

/** A pause in writing (ms) before the search is asked. */
export const SEARCH_PAUSE_MS = 50;

/** Changes on disk are followed at most this often (ms). */
export const REFRESH_MS = 1000;

/** After this long (ms) the wait for an answer is shown. */
export const SLOW_MS = 200;

/** Which stories are wanted. */
export type Filter = Omit<ListQuery, 'offset' | 'limit'>;

/** All stories. */
export const EVERYTHING: Filter = { view: 'all', text: '', statuses: [], desks: [] };

/** What a list has at least. */
export interface AnyRow {
  id: string;
}

/** The list as it is known here: of stories, or of other rows by other wishes. */
export interface ListingState<Row extends AnyRow = StoryRow, Wish extends object = Filter> {
  /** What is wanted. */
  filter: Wish;
  /** What the rows below answer; the same object as `filter` once the answer is in. */
  shown: Wish;
  /** How many there are; null before the first answer. */
  total: number | null;
  /** The search is still taking more in: there may be more; it is asked again by itself. */
  partial: boolean;
  /** Rows by page of `PAGE_ROWS`. */
  pages: ReadonlyMap<number, readonly Row[]>;
  failure: Failure | null;
  /** The answer takes long enough to say so. */
  slow: boolean;
}

/** Which rows of a list are asked for. */
interface Stretch {
  offset: number;
  limit: number;
}

/** Rows of a list and how many there are in all. */
interface Page<Row> {
  rows: Row[];
  total: number;
  partial: boolean;
}

/** What the list needs. */
export interface ListingOptions<Row extends AnyRow = StoryRow, Wish extends object = Filter> {
  list: (query: Wish & Stretch) => Promise<Result<Page<Row>>>;
  /** What is wanted at first. */
  first: Wish;
  clock: Clock;
  /** Pages asked for beyond those in sight when asked again, where rows move down under others that come. */
  ahead?: number;
}

/** A list, held by pages as they come into sight. */
export interface Listing<Row extends AnyRow = StoryRow, Wish extends object = Filter> {
  store: StoreApi<ListingState<Row, Wish>>;
  /** Wants others; a change of the words waits for a short pause. */
  want(change: Partial<Wish>): void;
  /** Rows [from, to) are in sight: what is missing of them is asked for. */
  see(from: number, to: number): void;
  /** Changes rows that are held, as they have been changed where they are kept. */
  patch(changed: (row: Row) => Row): void;
  /** Asks again, soon: something has changed. */
  refresh(): void;
  /** Asks again now; resolves when the answer is in. */
  reload(): Promise<void>;
  /** The ids of rows [from, to), whether or not they are held. */
  ids(from: number, to: number): Promise<Result<string[]>>;
}

/** Rows that are held, by page. */
interface Held<Row> {
  pages: ReadonlyMap<number, readonly Row[]>;
}

/** A row that is held, by its place in the list. */
export function rowAt<Row>({ pages }: Held<Row>, index: number): Row | null {
  return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null;
}

/** The place of a row among those held, or -1. */
export function indexOf({ pages }: Held<AnyRow>, id: string): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at !== -1) return page * PAGE_ROWS + at;
  }
  return -1;
}

/**
 * Keeps the list. What is on the screen stays until its replacement is here; an answer to a question that is no
 * longer asked is dropped.
 */
export function createListing<Row extends AnyRow, Wish extends object>({
  list,
  first: begun,
  clock,
  ahead = 0,
}: ListingOptions<Row, Wish>): Listing<Row, Wish> {
  const store = createStore<ListingState<Row, Wish>>(() => ({
    filter: begun,
    shown: begun,
    total: null,
    partial: false,
    pages: new Map(),
    failure: null,
    slow: false,
  }));
  /** Counts the questions; an answer that belongs to an earlier one is stale. */
  let round = 0;
  let seen = { first: 0, last: 0 };
  const pending = new Set<number>();
  let cancelSearch = (): void => undefined;
  let cancelRefresh: (() => void) | null = null;
  let cancelSlow = (): void => undefined;

  const ask = (filter: Wish, page: number): Promise<Result<Page<Row>>> =>
    list({ ...filter, offset: page * PAGE_ROWS, limit: PAGE_ROWS });

  const reload = async (): Promise<void> => {
    cancelSearch();
    cancelRefresh?.();
    cancelRefresh = null;
    round += 1;
    const mine = round;
    pending.clear();
    const { filter, shown } = store.getState();
    const { first, last } = filter === shown ? { ...seen, last: seen.last + ahead } : { first: 0, last: 0 };
    cancelSlow();
    cancelSlow = clock.after(SLOW_MS, () => store.setState({ slow: true }));
    const wanted = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const answers = await Promise.all(
      wanted.map(async (page) => ({ page, answer: await ask(filter, page) })),
    );
    if (mine !== round) return;
    cancelSlow();
    const pages = new Map<number, readonly Row[]>();
    let total = 0;
    let partial = false;
    for (const { page, answer } of answers) {
      if (!answer.ok) {
        store.setState({ failure: answer.error, slow: false });
        return;
      }
      pages.set(page, answer.value.rows);
      total = answer.value.total;
      partial ||= answer.value.partial;
    }
    if (filter !== shown) seen = { first: 0, last: 0 };
    store.setState({ shown: filter, pages, total, partial, failure: null, slow: false });
    if (partial) refresh();
  };

  const refresh = (): void => {
    cancelRefresh ??= clock.after(REFRESH_MS, () => {
      cancelRefresh = null;
      void reload();
    });
  };

  const load = async (page: number): Promise<void> => {
    if (pending.has(page)) return;
    pending.add(page);
    const mine = round;
    const answer = await ask(store.getState().shown, page);
    if (mine !== round) return;
    pending.delete(page);
    if (!answer.ok) {
      store.setState({ failure: answer.error });
      return;
    }
    const { pages } = store.getState();
    store.setState({ pages: new Map(pages).set(page, answer.value.rows), total: answer.value.total });
  };

  return {
    store,
    want(change) {
      const { filter } = store.getState();
      const onlyWords = Object.keys(change).every((name) => name === 'text');
      store.setState({ filter: { ...filter, ...change } });
      cancelSearch();
      if (onlyWords) cancelSearch = clock.after(SEARCH_PAUSE_MS, () => void reload());
      else void reload();
    },
    see(from, to) {
      const { pages, total } = store.getState();
      if (total === null || total === 0 || to <= from) return;
      const first = Math.floor(from / PAGE_ROWS);
      const last = Math.floor((Math.min(to, total) - 1) / PAGE_ROWS);
      seen = { first, last };
      for (let page = first; page <= last; page += 1) if (!pages.has(page)) void load(page);
    },
    patch(changed) {
      const pages = [...store.getState().pages].map(([page, rows]): [number, Row[]] => [
        page,
        rows.map((row) => changed(row)),
      ]);
      store.setState({ pages: new Map(pages) });
    },
    refresh,
    reload,
    async ids(from, to) {
      const { shown, pages } = store.getState();
      const found: string[] = [];
      let at = from;
      while (at < to) {
        const row = rowAt({ pages }, at);
        if (row !== null) {
          found.push(row.id);
          at += 1;
          continue;
        }
        const answer = await list({ ...shown, offset: at, limit: Math.min(500, to - at) });
        if (!answer.ok) return answer;
        if (answer.value.rows.length === 0) break;
        found.push(...answer.value.rows.map((one) => one.id));
        at += answer.value.rows.length;
      }
      return { ok: true, value: found };
    },
  };
}
