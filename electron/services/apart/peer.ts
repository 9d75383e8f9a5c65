import type { Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/ipc/result';

/** What is heard of a peer. */
export interface PeerEars<Output> {
  result: (result: Result<Output>) => void;
  /** It ended by itself; `why` is a code, `''` when none is known. */
  gone: (why: string) => void;
}

/** Somebody elsewhere who does jobs, one at a time: a thread or a process. */
export interface Peer<Job, Output> {
  send: (job: Job) => void;
  /** From now on these alone hear of it. */
  listen: (ears: PeerEars<Output>) => void;
  /** Ends it at once, whatever it is doing; nothing is heard of it any more. */
  end: () => void;
}

/** A thread of this process as a peer. */
export function threadPeer<Job, Output>(worker: Worker): Peer<Job, Output> {
  let ears: PeerEars<Output> | null = null;
  worker.on('message', (result: Result<Output>) => ears?.result(result));
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
