import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { Reading } from '../shared/exchange/types';
import type { Result } from '../shared/ipc/result';
import type { Peer, PeerEars } from './services/exchange/convert-peer';

/** Megabytes of objects a reading may hold. */
const MEGABYTES = 1024;

/**
 * Starts a process that reads sources. Not a thread: in Electron one that runs out of memory cannot be ended and
 * keeps the application from closing.
 */
export function startReadingProcess(): Peer {
  const child = utilityProcess.fork(join(import.meta.dirname, 'exchange-worker.js'), [], {
    serviceName: 'Dateline reading',
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: 'ignore',
  });
  let ears: PeerEars | null = null;
  child.on('message', (result: Result<Reading>) => ears?.result(result));
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
