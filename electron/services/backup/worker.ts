import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { checkLibrary } from './check';
import { JobSchema } from './jobs';
import { makeBackup } from './make';

const job = v.parse(JobSchema, workerData);
parentPort?.postMessage(job.kind === 'backup' ? makeBackup(job) : checkLibrary(job.library, job.key));
