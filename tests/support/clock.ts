import type { Clock } from '../../shared/clock';

/** A clock that stands still until it is moved on. */
export interface HandClock extends Clock {
  /** Moves on by some milliseconds, running what falls due in its order, and lets promises settle in between. */
  pass(ms: number): Promise<void>;
}

/** A clock for tests, at noon of a day. */
export function handClock(start = Date.parse('2017-03-20T12:00:00Z')): HandClock {
  let now = start;
  let timers: { due: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.due);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
