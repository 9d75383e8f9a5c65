import type { Worker } from 'node:worker_threads';
import type { Reading } from '../../../shared/exchange/types';
import type { Result } from '../../../shared/ipc/result';
import type { Job } from './convert-job';

/** What is heard of a peer. */
export interface PeerEars {
  result: (result: Result<Reading>) => void;
  /** It ended by itself; `why` is a code, `''` when none is known. */
  gone: (why: string) => void;
}

/** Somebody elsewhere who reads sources, one at a time: a thread or a process running worker.ts. */
export interface Peer {
  send: (job: Job) => void;
  /** From now on these alone hear of it. */
  listen: (ears: PeerEars) => void;
  /** Ends it at once, whatever it is doing; nothing is heard of it any more. */
  end: () => void;
}

/** A thread of this process as a peer. */
export function threadPeer(worker: Worker): Peer {
  let ears: PeerEars | null = null;
  worker.on('message', (result: Result<Reading>) => ears?.result(result));
  worker.on('error', (error) => ears?.gone('code' in error ? String(error.code) : ''));
  worker.on('exit', () => ears?.gone(''));
  return {
    send: (job) => worker.postMessage(job),
    listen: (next) => {
      ears = next;
    },
    end: () => {
      ears = null;
      void worker.terminate();
    },
  };
}
