import type { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { BackupRow } from '../../../shared/ipc/library';
import { fail, type Result } from '../../../shared/ipc/result';
import { checkLibrary } from './check';
import { makeBackup, type BackupOrder } from './make';

const KeySchema = v.custom<Uint8Array>((input) => input instanceof Uint8Array);
const order = { library: v.string(), key: KeySchema, folder: v.string(), at: v.string() };

/** A long job on the library: a backup, or a check of every page. */
export const JobSchema = v.variant('kind', [
  v.object({ kind: v.literal('backup'), ...order }),
  v.object({ kind: v.literal('check'), library: v.string(), key: KeySchema }),
]);

/** A long job on the library. */
export type Job = v.InferOutput<typeof JobSchema>;

/** Does the long jobs on the library somewhere they keep nobody waiting. */
export interface Jobs {
  backUp: (order: BackupOrder) => Promise<Result<BackupRow>>;
  check: (library: string, key: Uint8Array) => Promise<Result<null>>;
}

/** The long jobs each in a thread of its own. Errors beside their own: `store.failed` when the thread dies. */
export function jobsInThreads(start: (job: Job) => Worker): Jobs {
  const run = <T>(job: Job): Promise<Result<T>> =>
    new Promise((resolve) => {
      const worker = start(job);
      worker.once('message', (result: Result<T>) => resolve(result));
      worker.once('error', (error) => resolve(fail('store.failed', { cause: error.message })));
      worker.once('exit', () => resolve(fail('store.failed', { cause: 'ended' })));
    });
  return {
    backUp: (given) => run<BackupRow>({ kind: 'backup', ...given }),
    check: (library, key) => run<null>({ kind: 'check', library, key }),
  };
}

/** The long jobs done here and now: for the command line and tests. */
export const JOBS_HERE: Jobs = {
  backUp: (given) => Promise.resolve(makeBackup(given)),
  check: (library, key) => Promise.resolve(checkLibrary(library, key)),
};
