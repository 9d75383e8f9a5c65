import { ok, type Result } from '../../../shared/ipc/result';
import type { Connection } from '../database/connection';
import { attemptValue } from '../database/failure';
import type { MediaStore } from './media';

/** Days a picture outlives the last story that showed it: longer than any backup lives that may bring it back. */
const DAYS = 30;

/**
 * Deletes the pictures that only stories deleted for good showed, long enough ago. A picture this library never
 * knew is left alone: it may belong to one that was set aside. Gives how many were deleted.
 */
export async function sweepMedia(db: Connection, media: MediaStore, now: string): Promise<Result<number>> {
  const before = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
  const orphans = attemptValue(() =>
    db
      .prepare(
        `SELECT hash FROM orphans WHERE since < ? AND NOT EXISTS (SELECT 1 FROM pictures p WHERE p.hash = orphans.hash)`,
        { pluck: true },
      )
      .all<string>([before]),
  );
  if (!orphans.ok) return orphans;
  for (const hash of orphans.value) {
    const removed = await media.remove(hash);
    if (!removed.ok) return removed;
    const forgotten = attemptValue(() => db.prepare('DELETE FROM orphans WHERE hash = ?').run([hash]));
    if (!forgotten.ok) return forgotten;
  }
  return ok(orphans.value.length);
}
