import type { Connection } from './connection';

/**
 * Whether every page of a database can be read and its tables are in order: what SQLite calls a quick check. It
 * reads the whole file, and throws where a page cannot be read.
 */
export function isSound(db: Connection): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}
