import type { Send } from './ipc';

/** Has the window put everything typed on disk. */
export interface Flush {
  /** Asks the window and waits for its answer; false when none comes in time. */
  ask: () => Promise<boolean>;
  /** The window's answer. */
  answer: () => void;
}

/** Milliseconds the window has to save everything. */
const PATIENCE_MS = 5000;

/** The asking and answering between closing and saving. */
export function createFlush(send: Send): Flush {
  let waiting: (() => void)[] = [];
  return {
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), PATIENCE_MS);
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
        send('app.closing', null);
      }),
    answer: () => {
      for (const answered of waiting) answered();
      waiting = [];
    },
  };
}
