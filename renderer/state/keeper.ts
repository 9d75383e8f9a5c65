import type { Clock } from '../../shared/clock';

/** A change is kept after this pause (ms). */
export const PAUSE_MS = 500;

/** Changes that never pause, as in typing, are kept all the same after this long (ms). */
export const MOST_MS = 2000;

/** Decides when something that changes often is worth keeping. */
export interface Keeper {
  /** A small change: kept after a pause. */
  soon: () => void;
  /** A change that a power cut must not undo: kept now, with all that waited. */
  now: () => void;
}

/** A keeper of whatever `keep` keeps. */
export function createKeeper({ clock, keep }: { clock: Clock; keep: () => void }): Keeper {
  let since: number | null = null;
  let cancel = (): void => undefined;
  const now = (): void => {
    cancel();
    since = null;
    keep();
  };
  return {
    now,
    soon: () => {
      since ??= clock.now();
      cancel();
      cancel = clock.after(Math.max(0, Math.min(PAUSE_MS, since + MOST_MS - clock.now())), now);
    },
  };
}
