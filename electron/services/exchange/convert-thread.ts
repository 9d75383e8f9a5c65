import type { ResourceLimits, Worker } from 'node:worker_threads';
import type { Reading } from '../../../shared/exchange/types';
import { fail, type Result } from '../../../shared/ipc/result';
import { runJob, type Job } from './convert-job';

/** Reads sources one after the other, away from whoever asks. */
export interface Converter {
  /**
   * Reads a source. Errors: those of `convertFile`, `read.timeout` {seconds}, `read.cancelled`, `read.crashed` {reason}
   * when the thread ended on its own, for want of memory or by a fault.
   */
  read: (job: Job, signal?: AbortSignal) => Promise<Result<Reading>>;
  /** Ends the thread; a reading under way is cancelled. */
  close: () => Promise<void>;
}

/** What a converter in a thread of its own needs. */
export interface ThreadNeeds {
  /** Starts electron/services/exchange/worker.ts, as it was built, with these limits. */
  startThread: (limits: ResourceLimits) => Worker;
  seconds?: number;
  megabytes?: number;
}

const SECONDS = 15;
const MEGABYTES = 1024;

/** Milliseconds an idle thread is kept for the next source. */
const IDLE = 20_000;

/** A converter that reads in a thread with limits on time and memory; the thread starts when first needed. */
export function threadConverter({
  startThread,
  seconds = SECONDS,
  megabytes = MEGABYTES,
}: ThreadNeeds): Converter {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let abortCurrent: (() => void) | null = null;
  let isClosed = false;

  const end = async (): Promise<void> => {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };

  const run = (job: Job, signal: AbortSignal | undefined): Promise<Result<Reading>> => {
    clearTimeout(idle);
    if (isClosed || signal?.aborted === true) return Promise.resolve(fail('read.cancelled'));
    const worker = (thread ??= startThread({ maxOldGenerationSizeMb: megabytes }));
    worker.removeAllListeners();
    return new Promise((resolve) => {
      const settle = (result: Result<Reading>, isSpent: boolean): void => {
        clearTimeout(timer);
        abortCurrent = null;
        worker.removeAllListeners();
        signal?.removeEventListener('abort', abort);
        if (isSpent) {
          // What it still throws on its way out is nobody's business.
          worker.on('error', () => undefined);
          void end().then(() => resolve(result));
        } else {
          // A thread that fails while nobody waits is simply not there the next time.
          worker.on('error', () => undefined);
          worker.on('exit', () => {
            if (thread === worker) thread = null;
          });
          idle = setTimeout(() => void end(), IDLE);
          idle.unref();
          resolve(result);
        }
      };
      const abort = (): void => settle(fail('read.cancelled'), true);
      const timer = setTimeout(() => settle(fail('read.timeout', { seconds }), true), seconds * 1000);
      abortCurrent = abort;
      signal?.addEventListener('abort', abort);
      worker.on('message', (result: Result<Reading>) => settle(result, false));
      worker.on('error', (error) => settle(crashed(error), true));
      worker.on('exit', () => settle(crashed(null), true));
      worker.postMessage(job);
    });
  };

  return {
    read(job, signal) {
      const turn = queue.then(() => run(job, signal));
      queue = turn;
      return turn;
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      abortCurrent?.();
      await queue;
      await end();
    },
  };
}

/** A converter without a thread, for the command line and tests. */
export const directConverter: Converter = {
  read: (job) => runJob(job),
  close: () => Promise.resolve(),
};

function crashed(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return fail('read.too-complex');
  return fail('read.crashed', { reason: code });
}
