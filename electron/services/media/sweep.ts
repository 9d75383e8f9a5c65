import { ok, type Result } from '../../../shared/ipc/result';
import type { Access } from '../database/access';
import type { MediaStore } from './media';

/** Days a picture outlives the last story that showed it: longer than any backup lives that may bring it back. */
const DAYS = 30;

const ORPHANS = `SELECT hash FROM orphans WHERE since < ?
  AND NOT EXISTS (SELECT 1 FROM pictures p WHERE p.hash = orphans.hash)`;

/**
 * Deletes the pictures, and what was made of them, that only stories deleted for good showed, long enough ago. A
 * picture this library never knew is left alone: it may belong to one that was set aside. Gives how many were deleted.
 */
export async function sweepMedia(
  access: Access,
  stores: readonly Pick<MediaStore, 'remove'>[],
  now: string,
): Promise<Result<number>> {
  const before = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
  const orphans = access.read((db) => ok(db.prepare(ORPHANS, { pluck: true }).all<string>([before])));
  if (!orphans.ok) return orphans;
  for (const hash of orphans.value) {
    for (const store of stores) {
      const removed = await store.remove(hash);
      if (!removed.ok) return removed;
    }
    const forgotten = access.write((db) => ok(db.prepare('DELETE FROM orphans WHERE hash = ?').run([hash])));
    if (!forgotten.ok) return forgotten;
  }
  return ok(orphans.value.length);
}
