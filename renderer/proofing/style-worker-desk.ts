import { fail, ok, type Result } from '../../shared/ipc/result';
import type { StyleFinding } from '../../shared/style/find';
import type { ActiveRule } from '../../shared/style/rule';
import type { StyleText } from '../../shared/style/text';
import type { StyleAsk, StyleDesk, StyleReply } from './style-desk';

/** Longest wait for an answer, in milliseconds: a batch takes a tenth of a second. */
const PATIENCE = 4_000;

/** What `worker` must be able to do: a Worker, or what stands for one. */
export interface StylePeer {
  postMessage: (ask: StyleAsk) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<StyleReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The desk of a worker, and how to send it home. */
export interface StyleWorkerDesk extends StyleDesk {
  /** Ends the worker and frees its memory; the next question starts another. */
  stop: () => void;
}

/** How an ask ended: with an answer, not in time (and which rule was running, if that is known), or by `stop`. */
type End = { reply: Extract<StyleReply, { found: unknown }> } | { late: string | null } | 'stopped';

/**
 * A desk in a worker of its own, so that a pattern that never ends cannot keep spelling waiting. A rule that takes too
 * long is left out from then on, and `tooSlow` is told its name once; `patience` is how long an answer may take, in
 * milliseconds.
 */
export function styleWorkerDesk(
  start: () => StylePeer,
  tooSlow: (rule: string) => void,
  patience = PATIENCE,
): StyleWorkerDesk {
  const without = new Set<string>();
  let worker: StylePeer | null = null;
  let known: readonly ActiveRule[] | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let end: ((end: End) => void) | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    known = null;
    end?.('stopped');
  };

  const leaveOut = (rule: string): void => {
    if (without.has(rule)) return;
    without.add(rule);
    tooSlow(rule);
  };

  const once = (
    rules: readonly ActiveRule[],
    texts: readonly StyleText[],
    isWatched: boolean,
  ): Promise<End> =>
    new Promise((resolve) => {
      let running: string | null = null;
      const timer = setTimeout(() => {
        const at = running;
        end = null;
        stop();
        resolve({ late: at });
      }, patience);
      end = (how) => {
        clearTimeout(timer);
        end = null;
        resolve(how);
      };
      worker ??= start();
      worker.onerror = stop;
      worker.onmessage = ({ data }) => {
        if ('running' in data) running = data.running;
        else end?.({ reply: data });
      };
      const isNew = known !== rules;
      known = rules;
      worker.postMessage({ id: 0, rules: isNew ? rules : null, without: [...without], texts, isWatched });
    });

  const check = async (
    rules: readonly ActiveRule[],
    texts: readonly StyleText[],
  ): Promise<Result<StyleFinding[][]>> => {
    let isWatched = false;
    for (;;) {
      const how = await once(rules, texts, isWatched);
      if (how === 'stopped') return fail('style.stopped');
      if ('reply' in how) {
        for (const rule of how.reply.slow) leaveOut(rule);
        return ok(how.reply.found);
      }
      if (how.late !== null) leaveOut(how.late);
      else if (isWatched) return fail('style.stopped');
      isWatched = true;
    }
  };

  return {
    check: (rules, texts) => {
      const next = last.then(() => check(rules, texts));
      last = next;
      return next;
    },
    stop,
  };
}
