import type { Worker } from 'node:worker_threads';
import type { ListPage, ListQuery } from '../../../shared/ipc/listing';
import type { PhotoPage, PhotoQuery, PhotoUse } from '../../../shared/ipc/photos';
import type { WirePage, WireQuery } from '../../../shared/ipc/wires';
import { fail, type Result } from '../../../shared/ipc/result';
import { answerOf } from './answer';
import type { SearchEngine } from './engine';
import type { Answer, FromSearch, Question, ToSearch } from './messages';

/** The search as the rest of the application sees it. */
export interface Search {
  /** Errors: `store.*`, `search.failed` when its thread ended; asking again starts another one. */
  find: (query: ListQuery) => Promise<Result<ListPage>>;
  /** The pictures of the library. Errors: those of `find`. */
  photos: (query: PhotoQuery) => Promise<Result<PhotoPage>>;
  /** Where stories show a picture. Errors: those of `find`. */
  uses: (hash: string) => Promise<Result<PhotoUse[]>>;
  /** The wires that have everything a query asks for. Errors: those of `find`. */
  wires: (query: WireQuery) => Promise<Result<WirePage>>;
  /** Something was saved: the index is to take it in. */
  nudge: () => void;
  /** Resolves when the files are closed. */
  close: () => Promise<void>;
}

/** Asks a question; null where nobody is there to answer. */
type AskSearch = (question: Question) => Promise<Answer | Result<never>>;

/** The questions by their names. An answer to another question than was asked there is none. */
function asking(ask: AskSearch): Pick<Search, 'find' | 'photos' | 'uses' | 'wires'> {
  const answered = <T>(
    answer: Answer | Result<never>,
    own: (given: Answer) => Result<T> | null,
  ): Result<T> => ('of' in answer ? (own(answer) ?? fail('search.failed')) : answer);
  return {
    find: async (query) =>
      answered(await ask({ of: 'stories', query }), (given) =>
        given.of === 'stories' ? given.result : null,
      ),
    photos: async (query) =>
      answered(await ask({ of: 'photos', query }), (given) => (given.of === 'photos' ? given.result : null)),
    uses: async (hash) =>
      answered(await ask({ of: 'uses', hash }), (given) => (given.of === 'uses' ? given.result : null)),
    wires: async (query) =>
      answered(await ask({ of: 'wires', query }), (given) => (given.of === 'wires' ? given.result : null)),
  };
}

/** The search in a thread of its own, started when first told something, and again when it ended. */
export function searchInThread(start: () => Worker): Search {
  const waiting = new Map<number, (answer: Answer | Result<never>) => void>();
  let last = 0;
  let closed = false;
  let worker: Worker | null = null;

  const begin = (): Worker => {
    const begun = start();
    begun.on('message', ({ id, answer }: FromSearch) => {
      waiting.get(id)?.(answer);
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
  const ask: AskSearch = (question) =>
    new Promise((resolve) => {
      if (closed) {
        resolve(fail('search.closed'));
        return;
      }
      last += 1;
      waiting.set(last, resolve);
      tell({ kind: 'ask', id: last, question });
    });

  return {
    ...asking(ask),
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
  const ask = (question: Question): Answer | Result<never> => {
    if (engine?.ok !== true) engine = open();
    if (!engine.ok) return engine;
    for (;;) {
      const progress = engine.value.catchUp(64);
      if (!progress.ok) return progress;
      if (progress.value === 'done') return answerOf(engine, question);
    }
  };
  return {
    ...asking((question) => Promise.resolve(ask(question))),
    nudge: () => undefined,
    close: () => {
      if (engine?.ok === true) engine.value.close();
      engine = fail('search.closed');
      return Promise.resolve();
    },
  };
}
