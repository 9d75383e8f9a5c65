import { stat } from 'node:fs/promises';
import type { Reading } from '../../../shared/exchange/types';
import type { Result } from '../../../shared/ipc/result';
import { apart } from '../apart/apart';
import type { Peer } from '../apart/peer';
import { runJob, type Job } from './convert-job';

/** Reads sources one after the other, away from whoever asks. */
export interface Converter {
  /** Reads a source. Errors: those of `convertFile` and of `Apart.run`. */
  read: (job: Job, signal?: AbortSignal) => Promise<Result<Reading>>;
  /** Ends it; a reading under way is cancelled. */
  close: () => Promise<void>;
}

/** What reading apart needs. */
export interface ConverterNeeds {
  /** Starts a peer running worker.ts as it was built, with a limit on its memory. */
  start: () => Peer<Job, Reading>;
  /** Seconds a source may take; a large one has more. */
  seconds?: number;
}

const SECONDS = 15;
const SECONDS_PER_MEGABYTE = 2;

/** A converter that reads in a thread or process of its own, which is ended when it takes too long. */
export function apartConverter({ start, seconds = SECONDS }: ConverterNeeds): Converter {
  const { run, close } = apart({
    start,
    seconds: async (job: Job) => seconds + SECONDS_PER_MEGABYTE * Math.floor((await sizeOf(job)) / 1_000_000),
  });
  return { read: run, close };
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
