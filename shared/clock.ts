/** Time, as timers use it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Runs once after some milliseconds; the function returned calls it off. */
  after: (ms: number, run: () => void) => () => void;
}
