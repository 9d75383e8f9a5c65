import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListPage, ListQuery, StoryRow } from '../../shared/ipc/listing';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Clock } from './clock';

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

/** The list as it is known here. */
export interface ListingState {
  /** What is wanted. */
  filter: Filter;
  /** What the rows below answer; the same object as `filter` once the answer is in. */
  shown: Filter;
  /** How many stories there are; null before the first answer. */
  total: number | null;
  /** The search is still taking stories in: there may be more; it is asked again by itself. */
  partial: boolean;
  /** Rows by page of `PAGE_ROWS`. */
  pages: ReadonlyMap<number, readonly StoryRow[]>;
  failure: Failure | null;
  /** The answer takes long enough to say so. */
  slow: boolean;
}

/** What the list needs. */
export interface ListingOptions {
  list: (query: ListQuery) => Promise<Result<ListPage>>;
  clock: Clock;
}

/** The list of stories, held by pages as they come into sight. */
export interface Listing {
  store: StoreApi<ListingState>;
  /** Wants other stories; a change of the words waits for a short pause. */
  want(change: Partial<Filter>): void;
  /** Rows [from, to) are in sight: what is missing of them is asked for. */
  see(from: number, to: number): void;
  /** Asks again, soon: stories have changed. */
  refresh(): void;
  /** Asks again now; resolves when the answer is in. */
  reload(): Promise<void>;
  /** The ids of rows [from, to), whether or not they are held. */
  ids(from: number, to: number): Promise<Result<string[]>>;
}

/** A row that is held, by its place in the list. */
export function rowAt({ pages }: Pick<ListingState, 'pages'>, index: number): StoryRow | null {
  return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null;
}

/** The place of a story among the rows held, or -1. */
export function indexOf({ pages }: Pick<ListingState, 'pages'>, id: string): number {
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
export function createListing({ list, clock }: ListingOptions): Listing {
  const store = createStore<ListingState>(() => ({
    filter: EVERYTHING,
    shown: EVERYTHING,
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

  const ask = (filter: Filter, page: number): Promise<Result<ListPage>> =>
    list({ ...filter, offset: page * PAGE_ROWS, limit: PAGE_ROWS });

  const reload = async (): Promise<void> => {
    cancelSearch();
    cancelRefresh?.();
    cancelRefresh = null;
    round += 1;
    const mine = round;
    pending.clear();
    const { filter, shown } = store.getState();
    const { first, last } = filter === shown ? seen : { first: 0, last: 0 };
    cancelSlow();
    cancelSlow = clock.after(SLOW_MS, () => store.setState({ slow: true }));
    const wanted = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const answers = await Promise.all(
      wanted.map(async (page) => ({ page, answer: await ask(filter, page) })),
    );
    if (mine !== round) return;
    cancelSlow();
    const pages = new Map<number, readonly StoryRow[]>();
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
