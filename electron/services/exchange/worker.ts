import { parentPort } from 'node:worker_threads';
import type { Reading } from '../../../shared/exchange/types';
import { fail, type Result } from '../../../shared/ipc/result';
import { runJob, type Job } from './convert-job';

// Where sources are read, as a thread (plain Node) or as a process (Electron): it is ended from outside when it takes
// too long or too much.

type Answer = (result: Result<Reading>) => void;

function serve(job: Job, answer: Answer): void {
  void runJob(job)
    .catch((error: unknown) => fail('read.crashed', { reason: error instanceof Error ? error.message : '' }))
    .then(answer);
}

/** The port of an Electron utility process, which Node’s own types do not know. */
interface ProcessPort {
  on: (event: 'message', listener: (event: { data: Job }) => void) => void;
  postMessage: (message: unknown) => void;
}

function isProcessPort(port: unknown): port is ProcessPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;
}

const processPort: unknown = Reflect.get(process, 'parentPort');

if (parentPort !== null) {
  const port = parentPort;
  port.on('message', (job: Job) => serve(job, (result) => port.postMessage(result)));
} else if (isProcessPort(processPort)) {
  processPort.on('message', ({ data }) => serve(data, (result) => processPort.postMessage(result)));
}
