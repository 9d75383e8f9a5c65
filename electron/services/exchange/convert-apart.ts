import { stat } from 'node:fs/promises';
import type { Reading } from '../../../shared/exchange/types';
import { fail, type Result } from '../../../shared/ipc/result';
import { runJob, type Job } from './convert-job';
import type { Peer } from './convert-peer';

/** Reads sources one after the other, away from whoever asks. */
export interface Converter {
  /**
   * Reads a source. Errors: those of `convertFile`, `read.timeout` {seconds}, `read.cancelled`, and where the reading
   * ended on its own `read.too-complex` for want of memory, `read.crashed` {reason} by a fault.
   */
  read: (job: Job, signal?: AbortSignal) => Promise<Result<Reading>>;
  /** Ends it; a reading under way is cancelled. */
  close: () => Promise<void>;
}

/** What reading apart needs. */
export interface ApartNeeds {
  /** Starts a peer running worker.ts as it was built, with a limit on its memory. */
  start: () => Peer;
  /** Seconds a source may take; a large one has more. */
  seconds?: number;
}

const SECONDS = 15;
const SECONDS_PER_MEGABYTE = 2;

/** Milliseconds an idle peer is kept for the next source. */
const IDLE = 20_000;

/** A converter that reads in a thread or process of its own, which is ended when it takes too long. */
export function apartConverter({ start, seconds = SECONDS }: ApartNeeds): Converter {
  let peer: Peer | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let abortCurrent: (() => void) | null = null;
  let isClosed = false;

  // Nobody waits for the end: a thread out of memory may take for ever to die.
  const end = (): void => {
    peer?.end();
    peer = null;
  };

  const run = async (job: Job, signal: AbortSignal | undefined): Promise<Result<Reading>> => {
    clearTimeout(idle);
    const most = seconds + SECONDS_PER_MEGABYTE * Math.floor((await sizeOf(job)) / 1_000_000);
    if (isClosed || signal?.aborted === true) return fail('read.cancelled');
    const reader = (peer ??= start());
    return new Promise((resolve) => {
      const settle = (result: Result<Reading>, isSpent: boolean): void => {
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
      end();
    },
  };
}

/** A converter right here, for the command line and tests. */
export const directConverter: Converter = {
  read: (job) => runJob(job),
  close: () => Promise.resolve(),
};

async function sizeOf(job: Job): Promise<number> {
  if (job.kind === 'text') return job.text.length;
  return stat(job.path).then(
    ({ size }) => size,
    () => 0,
  );
}

function failureOf(why: string): Result<never> {
  return why === 'ERR_WORKER_OUT_OF_MEMORY'
    ? fail('read.too-complex')
    : fail('read.crashed', { reason: why });
}
