import type { Result } from '../../../shared/ipc/result';
import type { Connection } from './connection';
import { attempt } from './failure';

/**
 * Runs `work` in one transaction that is on disk when this returns a success. A failure, returned or thrown,
 * leaves the database as it was. `IMMEDIATE` takes the right to write at once, of attached databases too;
 * `DEFERRED` only of the one that is written.
 */
export function transact<T>(
  db: Connection,
  work: () => Result<T>,
  mode: 'IMMEDIATE' | 'DEFERRED' = 'IMMEDIATE',
): Result<T> {
  return attempt(() => {
    db.exec(`BEGIN ${mode}`);
    try {
      const result = work();
      db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      rollBack(db);
      throw error;
    }
  });
}

/** SQLite has rolled back by itself after some errors (a full disk) and then refuses to do it again. */
function rollBack(db: Connection): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // Nothing is open any more: the error that brought us here is the one to report.
  }
}
