import { matchesIn, type Match } from '../../../shared/find/matches';
import { expressionOf, type FindQuery } from '../../../shared/find/query';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';

/** How long (ms) a pattern may look: one that goes over its own steps again and again would for ever. */
const PATIENCE_MS = 1000;

/** Looks for something in texts. */
export interface Seeker {
  /** Errors: `find.bad-pattern` {reason}, `find.too-slow`; null when another search has begun meanwhile. */
  seek: (texts: readonly string[], query: FindQuery) => Promise<Result<Match[]> | null>;
  dispose: () => void;
}

/** What the worker of patterns is asked. */
export interface PatternOrder {
  id: number;
  texts: readonly string[];
  query: FindQuery;
}

/** What it answers. */
export type PatternAnswer = { id: number } & ({ matches: Match[] } | { failure: Failure });

/**
 * A seeker; plain words are found at once. Patterns are tried in a worker of their own, since nobody can tell
 * beforehand how long one takes.
 */
export function makeSeeker(startWorker: () => Worker): Seeker {
  let worker: Worker | null = null;
  let latest = 0;
  let stop = (): void => undefined;

  const end = (): void => {
    stop();
    worker?.terminate();
    worker = null;
  };

  const inWorker = (order: PatternOrder): Promise<Result<Match[]> | null> =>
    new Promise((resolve) => {
      const tried = (worker ??= startWorker());
      const timer = setTimeout(() => {
        resolve(fail('find.too-slow'));
        end();
      }, PATIENCE_MS);
      stop = () => {
        clearTimeout(timer);
        stop = () => undefined;
        resolve(null);
      };
      tried.onmessage = ({ data }: MessageEvent<PatternAnswer>) => {
        if (data.id !== order.id) return;
        clearTimeout(timer);
        resolve('matches' in data ? ok(data.matches) : { ok: false, error: data.failure });
      };
      tried.onerror = () => {
        resolve(fail('find.too-slow'));
        end();
      };
      tried.postMessage(order);
    });

  return {
    async seek(texts, query) {
      stop();
      latest += 1;
      if (query.isPattern && query.text !== '') return inWorker({ id: latest, texts, query });
      const expression = expressionOf(query);
      if (!expression.ok) return expression;
      return ok(expression.value === null ? [] : matchesIn(texts, expression.value));
    },
    dispose: end,
  };
}
