/** Time, as the wires use it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Runs once after some milliseconds; the function returned calls it off. */
  after: (ms: number, run: () => void) => () => void;
}

/** The machine's clock; it keeps no process alive. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
