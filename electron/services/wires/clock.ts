import type { Clock } from '../../../shared/clock';

/** The machine's clock; it keeps no process alive. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
