import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Peer } from './peer';

/** Does jobs one after the other, away from whoever asks. */
export interface Apart<Job, Output> {
  /**
   * Does a job. Errors: those of the job, `read.timeout` {seconds}, `read.cancelled`, and where it ended on its own
   * `read.too-complex` for want of memory, `read.crashed` {reason} by a fault.
   */
  run: (job: Job, signal?: AbortSignal) => Promise<Result<Output>>;
  /** Ends it; a job under way is cancelled. */
  close: () => Promise<void>;
}

/** What doing jobs apart needs. */
export interface ApartNeeds<Job, Output> {
  /** Starts a peer, with a limit on its memory. */
  start: () => Peer<Job, Output>;
  /** Seconds a job may take. */
  seconds: (job: Job) => number | Promise<number>;
}

/** Milliseconds an idle peer is kept for the next job. */
const IDLE = 20_000;

/** Jobs in a thread or process of their own, which is ended when one takes too long. */
export function apart<Job, Output>({ start, seconds }: ApartNeeds<Job, Output>): Apart<Job, Output> {
  let peer: Peer<Job, Output> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let abortCurrent: (() => void) | null = null;
  let isClosed = false;

  // Nobody waits for the end: a thread out of memory may take for ever to die.
  const end = (): void => {
    peer?.end();
    peer = null;
  };

  const running = (): Result<Peer<Job, Output>> => {
    try {
      return ok((peer ??= start()));
    } catch (error) {
      return fail('read.crashed', { reason: error instanceof Error ? error.message : '' });
    }
  };

  const runNow = async (job: Job, signal: AbortSignal | undefined): Promise<Result<Output>> => {
    clearTimeout(idle);
    const most = await seconds(job);
    if (isClosed || signal?.aborted === true) return fail('read.cancelled');
    const started = running();
    if (!started.ok) return started;
    const reader = started.value;
    return new Promise((resolve) => {
      const settle = (result: Result<Output>, isSpent: boolean): void => {
        clearTimeout(timer);
        abortCurrent = null;
        signal?.removeEventListener('abort', abort);
        if (isSpent) end();
        else {
          // One that ends while nobody waits is simply not there the next time.
          reader.listen({ result: () => undefined, gone: end });
          idle = setTimeout(end, IDLE);
          idle.unref();
        }
        resolve(result);
      };
      const abort = (): void => settle(fail('read.cancelled'), true);
      const timer = setTimeout(() => settle(fail('read.timeout', { seconds: most }), true), most * 1000);
      abortCurrent = abort;
      signal?.addEventListener('abort', abort);
      reader.listen({
        result: (result) => settle(result, false),
        gone: (why) => settle(failureOf(why), true),
      });
      reader.send(job);
    });
  };

  return {
    run(job, signal) {
      const turn = queue.then(() => runNow(job, signal));
      queue = turn;
      return turn;
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      abortCurrent?.();
      await queue;
      end();
    },
  };
}

function failureOf(why: string): Result<never> {
  return why === 'ERR_WORKER_OUT_OF_MEMORY'
    ? fail('read.too-complex')
    : fail('read.crashed', { reason: why });
}
