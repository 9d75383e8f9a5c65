import { rmSync } from 'node:fs';
import { connect, keyLiteral, type Connection } from '../database/connection';
import { failureOf } from '../database/failure';
import { forgetSweptPhotos } from './photo-index';

/** Where the library and its index are, and the key of both. */
export interface SearchPlace {
  /** The database of the stories: only read here. */
  library: string;
  /** The file of the index: anything in it can be made again. */
  index: string;
  key: Uint8Array;
  /** The folders of the pictures and of their small ones: only looked into, for which are there. */
  media: string;
  thumbs: string;
  /** The database of the wires, which holds an index of its own. */
  wires: string;
}

/** What an index is made by: another number, or another Unicode, and it is made anew. */
const MADE_BY = `2 unicode ${process.versions['unicode'] ?? ''}`;

/**
 * `full_text` is the full text without the text itself, by the number of the change (`seq`), so that walking it
 * backwards is newest first; `docs` says whose change that was. `photos` is what each story says of its pictures, by
 * the change it said so with (`used`), and `photo_text` the full text of that. The tokenizer cuts at spaces: the words
 * come cut.
 */
const SCHEMA = `
  CREATE TABLE made (by TEXT NOT NULL, epoch TEXT NOT NULL, upto INTEGER NOT NULL) STRICT;
  CREATE TABLE docs (seq INTEGER PRIMARY KEY, story INTEGER NOT NULL UNIQUE) STRICT;
  CREATE VIRTUAL TABLE full_text USING fts5 (text, content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'ascii');
  CREATE TABLE photos (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL,
    target TEXT NOT NULL,
    hash TEXT NOT NULL,
    used INTEGER NOT NULL,
    is_left INTEGER NOT NULL,
    name TEXT NOT NULL,
    has_credit INTEGER NOT NULL,
    has_alt INTEGER NOT NULL,
    taken TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX photos_by_hash ON photos (hash, is_left);
  CREATE INDEX photos_by_story ON photos (story, hash);
  CREATE VIRTUAL TABLE photo_text USING fts5 (text, content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'ascii');
`;

const TABLES = ['made', 'docs', 'full_text', 'photos', 'photo_text'] as const;

/**
 * Opens the index with the library attached as `library`. An index that is missing, damaged, of another library
 * or made by other rules is replaced by an empty one. Throws what SQLite says of the library.
 */
export function openIndex(place: SearchPlace): Connection {
  try {
    return attached(place);
  } catch (error) {
    if (failureOf(error).code !== 'store.damaged') throw error;
    discardIndex(place);
    return attached(place);
  }
}

/** Deletes the files of a closed index. */
export function discardIndex(place: SearchPlace): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(place.index + ending, { force: true });
}

function attached(place: SearchPlace): Connection {
  const db = connect(place.index, place.key);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.prepare(`ATTACH ? AS library KEY "${keyLiteral(place.key)}"`).run([place.library]);
    const epoch = db
      .prepare(`SELECT value FROM library.library WHERE name = 'epoch'`, { pluck: true })
      .get<string>();
    if (!isMadeFor(db, epoch ?? '')) makeAnew(db, epoch ?? '');
    forgetSweptPhotos(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function isMadeFor(db: Connection, epoch: string): boolean {
  const names = TABLES.map((name) => `'${name}'`).join(', ');
  const tables = db.prepare(`SELECT count(*) FROM main.sqlite_master WHERE name IN (${names})`, {
    pluck: true,
  });
  if (tables.get<number>() !== TABLES.length) return false;
  return db.prepare('SELECT 1 FROM made WHERE by = ? AND epoch = ?').get([MADE_BY, epoch]) !== undefined;
}

function makeAnew(db: Connection, epoch: string): void {
  db.exec(`BEGIN; ${TABLES.map((name) => `DROP TABLE IF EXISTS ${name};`).join(' ')}`);
  db.exec(SCHEMA);
  db.prepare('INSERT INTO made VALUES (?, ?, 0)').run([MADE_BY, epoch]);
  db.exec('COMMIT');
}
