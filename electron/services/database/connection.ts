import Database from '@signalapp/sqlcipher';

/** An open connection to an encrypted database. */
export type Connection = Database;

/** A value a column can hold. */
export type Cell = string | number | null | Uint8Array<ArrayBuffer>;

/** Bytes of a database key: AES-256. */
export const KEY_BYTES = 32;

/** Milliseconds a connection waits for another one of ours to finish writing. */
const BUSY_MS = 5_000;

/** The key as the literal that SQLCipher takes as it is, without stretching it. */
export function keyLiteral(key: Uint8Array): string {
  return `x'${Buffer.from(key).toString('hex')}'`;
}

/**
 * Opens a connection with the settings every database of ours has; the file is made when it is missing. Throws
 * what SQLite says, `SQLITE_NOTADB` for a wrong key or a damaged beginning.
 *
 * Nothing else in this process may open and close the file of a live connection: closing any descriptor of it
 * drops SQLite's locks (https://www.sqlite.org/howtocorrupt.html, 2.2).
 */
export function connect(path: string, key: Uint8Array): Connection {
  const db = new Database(path, { cacheStatements: true });
  try {
    db.pragma(`key = "${keyLiteral(key)}"`);
    db.pragma('cipher_log_level = NONE');
    db.pragma(`busy_timeout = ${BUSY_MS}`);
    db.prepare('SELECT count(*) FROM sqlite_master', { pluck: true }).get();
    db.pragma('foreign_keys = ON');
    db.pragma('synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
