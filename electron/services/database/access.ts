import { fail, type Result } from '../../../shared/ipc/result';
import type { Connection } from './connection';
import { attempt } from './failure';
import { transact } from './transact';

/** The one way to a database that others write and read through. */
export interface Access {
  /** Reads. Errors: `store.*`, and those of the work. */
  read: <T>(work: (db: Connection) => Result<T>) => Result<T>;
  /** Writes in one transaction, see `transact`. Errors: `store.*`, and those of the work. */
  write: <T>(work: (db: Connection) => Result<T>) => Result<T>;
  /** Closes the database; whatever is asked afterwards is refused: `store.closed`. Closing again does nothing. */
  close: () => void;
}

/**
 * Access over a connection that is replaced when it has met a page that cannot be read: SQLCipher refuses
 * everything on such a connection from then on, and one damaged story must not keep the others from being saved.
 * `damaged` is told each time.
 */
export function createAccess(first: Connection, connectAgain: () => Connection, damaged: () => void): Access {
  let db = first;
  let open = true;
  const replace = (): void => {
    const spoiled = db;
    db = connectAgain();
    spoiled.close();
  };
  const heeding = <T>(result: Result<T>): Result<T> => {
    if (result.ok || result.error.code !== 'store.damaged') return result;
    // Where not even a connection can be had, the next question fails as this one did.
    attempt(() => {
      replace();
      return result;
    });
    damaged();
    return result;
  };
  return {
    read: (work) => (open ? heeding(attempt(() => work(db))) : fail('store.closed')),
    write: (work) => (open ? heeding(transact(db, () => work(db))) : fail('store.closed')),
    close: () => {
      if (open) db.close();
      open = false;
    },
  };
}
