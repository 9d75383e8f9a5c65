import type { Worker } from 'node:worker_threads';
import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import { fail, type Result } from '../../../shared/ipc/result';
import type { SearchEngine } from './engine';
import type { FromSearch, ToSearch } from './messages';

/** The search as the rest of the application sees it. */
export interface Search {
  /** Errors: `store.*`, `search.failed` when its thread ended; asking again starts another one. */
  find: (query: ListQuery) => Promise<Result<ListPage>>;
  /** Something was saved: the index is to take it in. */
  nudge: () => void;
  /** Resolves when the files are closed. */
  close: () => Promise<void>;
}

/** The search in a thread of its own, started when first told something, and again when it ended. */
export function searchInThread(start: () => Worker): Search {
  const waiting = new Map<number, (result: Result<ListPage>) => void>();
  let last = 0;
  let closed = false;
  let worker: Worker | null = null;

  const begin = (): Worker => {
    const begun = start();
    begun.on('message', ({ id, result }: FromSearch) => {
      waiting.get(id)?.(result);
      waiting.delete(id);
    });
    begun.on('error', () => ended(begun));
    begun.on('exit', () => ended(begun));
    return begun;
  };
  const ended = (which: Worker): void => {
    if (worker !== which) return;
    worker = null;
    for (const give of waiting.values()) give(fail('search.failed'));
    waiting.clear();
  };
  const tell = (message: ToSearch): void => {
    worker ??= begin();
    worker.postMessage(message);
  };

  return {
    find: (query) =>
      new Promise((resolve) => {
        if (closed) {
          resolve(fail('search.closed'));
          return;
        }
        last += 1;
        waiting.set(last, resolve);
        tell({ kind: 'search', id: last, query });
      }),
    nudge: () => {
      if (!closed) tell({ kind: 'nudge' });
    },
    close: () =>
      new Promise((resolve) => {
        closed = true;
        if (worker === null) resolve();
        worker?.once('exit', () => resolve());
        worker?.postMessage({ kind: 'close' } satisfies ToSearch);
      }),
  };
}

/** The search in this thread, opened when first asked: for the command line and tests. */
export function searchHere(open: () => Result<SearchEngine>): Search {
  let engine: Result<SearchEngine> | null = null;
  const find = (query: ListQuery): Result<ListPage> => {
    if (engine?.ok !== true) engine = open();
    if (!engine.ok) return engine;
    for (;;) {
      const progress = engine.value.catchUp(64);
      if (!progress.ok) return progress;
      if (progress.value === 'done') return engine.value.search(query);
    }
  };
  return {
    find: (query) => Promise.resolve(find(query)),
    nudge: () => undefined,
    close: () => {
      if (engine?.ok === true) engine.value.close();
      engine = fail('search.closed');
      return Promise.resolve();
    },
  };
}
