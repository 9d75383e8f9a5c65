import { parentPort } from 'node:worker_threads';
import { fail } from '../../../shared/ipc/result';
import { runJob, type Job } from './convert-job';

// The thread in which sources are read: it is ended from outside when it takes too long or too much.
parentPort?.on('message', (job: Job) => {
  void runJob(job)
    .catch((error: unknown) => fail('read.crashed', { reason: error instanceof Error ? error.message : '' }))
    .then((result) => parentPort?.postMessage(result));
});
