import { utilityProcess } from 'electron';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../shared/ipc/result';
import type { Peer, PeerEars } from './services/apart/peer';

/** Megabytes of objects a job may hold. */
const MEGABYTES = 1024;

/**
 * Starts a process that does jobs: `<name>-worker.js` beside this file. Not a thread: in Electron one that runs out of
 * memory cannot be ended and keeps the application from closing. One that works `behind` gives way to everything else.
 */
export function startProcess<Job, Output>(
  name: 'exchange' | 'handoff' | 'media' | 'subjects',
  title: string,
  where: 'beside' | 'behind' = 'beside',
): Peer<Job, Output> {
  const child = utilityProcess.fork(join(import.meta.dirname, `${name}-worker.js`), [], {
    serviceName: title,
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: 'ignore',
  });
  if (where === 'behind') child.once('spawn', () => giveWay(child.pid));
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

/** Has a process give way to all others; where that is not allowed, it does not. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended meanwhile, or the system does not let it.
  }
}
