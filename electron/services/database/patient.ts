import { connect, type Connection } from './connection';
import { failureOf } from './failure';

/** Reads past damage. */
export interface PatientReader {
  /** What was asked for, or undefined when it cannot be read. Throws what is no damage. */
  read: <T>(question: (db: Connection) => T) => T | undefined;
  close: () => void;
}

/**
 * Reads of a database what can be read: a page that cannot spoils its connection, so the next question gets
 * another one.
 */
export function readPatiently(path: string, key: Uint8Array): PatientReader {
  let db: Connection | null = null;
  const close = (): void => {
    db?.close();
    db = null;
  };
  return {
    close,
    read: (question) => {
      try {
        db ??= connect(path, key);
        return question(db);
      } catch (error) {
        close();
        if (failureOf(error).code === 'store.damaged') return undefined;
        throw error;
      }
    },
  };
}
