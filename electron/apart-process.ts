import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { Result } from '../shared/ipc/result';
import type { Peer, PeerEars } from './services/apart/peer';

/** Megabytes of objects a job may hold. */
const MEGABYTES = 1024;

/**
 * Starts a process that does jobs: `<name>-worker.js` beside this file. Not a thread: in Electron one that runs out of
 * memory cannot be ended and keeps the application from closing.
 */
export function startProcess<Job, Output>(
  name: 'exchange' | 'handoff' | 'media' | 'subjects',
  title: string,
): Peer<Job, Output> {
  const child = utilityProcess.fork(join(import.meta.dirname, `${name}-worker.js`), [], {
    serviceName: title,
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: 'ignore',
  });
  let ears: PeerEars<Output> | null = null;
  child.on('message', (result: Result<Output>) => ears?.result(result));
  child.on('exit', (code) => ears?.gone(`exit ${code}`));
  return {
    send: (job) => child.postMessage(job),
    listen: (next) => {
      ears = next;
    },
    end: () => {
      ears = null;
      child.kill();
    },
  };
}
