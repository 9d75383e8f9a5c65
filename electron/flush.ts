import type { Send } from './ipc';

/** Has the window put everything typed on disk. */
export interface Flush {
  /** Asks the page and waits for its answer; false when none comes in time. A page that does not listen has no text. */
  ask: () => Promise<boolean>;
  /** The page's answer. */
  answer: () => void;
  /** Whether the page listens: from when it says so until there is another page. */
  listens: (isListening: boolean) => void;
}

/** Milliseconds the window has to save everything. */
const PATIENCE_MS = 5000;

/** The asking and answering between closing and saving. */
export function createFlush(send: Send): Flush {
  let waiting: (() => void)[] = [];
  let isListening = false;
  return {
    ask: () =>
      new Promise((resolve) => {
        if (!isListening) {
          resolve(true);
          return;
        }
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
    listens: (listening) => {
      isListening = listening;
    },
  };
}
