import type { KnownFile } from './files';
import type { SeenFile } from './look';

/** Milliseconds a file has to stay as it is before it is read: whoever writes it has finished. */
export const SETTLE_MS = 2_000;

/** A file that has not been dealt with, and since when (ms) it has been as it is. */
export interface Settling extends SeenFile {
  since: number;
}

/**
 * The files of a look that are still to be dealt with: those not known as they are now. One that has changed since the
 * look before begins to settle anew.
 */
export function settling(
  before: ReadonlyMap<string, Settling>,
  seen: readonly SeenFile[],
  known: ReadonlyMap<string, KnownFile>,
  now: number,
): Map<string, Settling> {
  const after = new Map<string, Settling>();
  for (const file of seen) {
    if (isSame(known.get(file.path), file)) continue;
    const earlier = before.get(file.path);
    after.set(file.path, {
      ...file,
      since: earlier !== undefined && isSame(earlier, file) ? earlier.since : now,
    });
  }
  return after;
}

/** Whether a file has been as it is for long enough. */
export function isSettled({ since }: Settling, now: number): boolean {
  return now - since >= SETTLE_MS;
}

/** Whether a file is as it was. */
export function isSame(a: Pick<SeenFile, 'bytes' | 'changed'> | undefined, b: SeenFile): boolean {
  return a?.bytes === b.bytes && a.changed === b.changed;
}
