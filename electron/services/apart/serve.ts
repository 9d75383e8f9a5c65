import { parentPort } from 'node:worker_threads';
import { fail, type Result } from '../../../shared/ipc/result';

// The other end of a peer, as a thread (plain Node) or as a process (Electron): it is ended from outside when it takes
// too long or too much.

/** The port of an Electron utility process, which Node’s own types do not know. */
interface ProcessPort<Job> {
  on: (event: 'message', listener: (event: { data: Job }) => void) => void;
  postMessage: (message: unknown) => void;
}

/** Does the jobs this thread or process is sent, and answers each with its result. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what is sent, whoever starts it knows
export function serveJobs<Job, Output>(run: (job: Job) => Promise<Result<Output>>): void {
  const serve = (job: Job, answer: (result: Result<Output>) => void): void => {
    void run(job)
      .catch((error: unknown) =>
        fail('read.crashed', { reason: error instanceof Error ? error.message : '' }),
      )
      .then(answer);
  };
  const processPort: unknown = Reflect.get(process, 'parentPort');
  if (parentPort !== null) {
    const port = parentPort;
    port.on('message', (job: Job) => serve(job, (result) => port.postMessage(result)));
  } else if (isProcessPort<Job>(processPort)) {
    processPort.on('message', ({ data }) => serve(data, (result) => processPort.postMessage(result)));
  }
}

function isProcessPort<Job>(port: unknown): port is ProcessPort<Job> {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;
}
