import { fail, type Result } from '../../shared/ipc/result';
import type { ProofAsk, ProofDesk, ProofReply } from './desk';

/** Longest wait for an answer, in milliseconds; a dictionary that takes longer stops the worker. */
const PATIENCE = 30_000;

/** What `worker` must be able to do: a Worker, or what stands for one. */
export interface Peer {
  postMessage: (ask: ProofAsk) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<ProofReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The desk of a worker, and how to send it home. */
export interface WorkerDesk extends ProofDesk {
  /** Ends the worker and frees its memory; the next question starts another. */
  stop: () => void;
}

type Answer = (reply: ProofReply | null) => void;

/** A desk in a worker of its own, started with the first question and again after a failure. */
export function workerDesk(start: () => Peer): WorkerDesk {
  const waiting = new Map<number, Answer>();
  let worker: Peer | null = null;
  let last = 0;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const answer of left) answer(null);
  };

  const running = (): Peer => {
    if (worker !== null) return worker;
    const started = start();
    started.onmessage = ({ data }) => {
      const answer = waiting.get(data.id);
      waiting.delete(data.id);
      answer?.(data);
    };
    started.onerror = stop;
    worker = started;
    return started;
  };

  const ask = (make: (id: number) => ProofAsk): Promise<ProofReply | null> =>
    new Promise((resolve) => {
      last += 1;
      const timer = setTimeout(stop, PATIENCE);
      waiting.set(last, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      running().postMessage(make(last));
    });

  return {
    check: async (dictionary, texts) => {
      const reply = await ask((id) => ({ id, kind: 'check', dictionary, texts }));
      return reply?.kind === 'check' ? reply.result : gone();
    },
    suggest: async (dictionary, word) => {
      const reply = await ask((id) => ({ id, kind: 'suggest', dictionary, word }));
      return reply?.kind === 'suggest' ? reply.result : gone();
    },
    stop,
  };
}

function gone(): Result<never> {
  return fail('spelling.stopped');
}
