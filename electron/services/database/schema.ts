import type { Connection } from './connection';

/** Lifts a database one schema up: the step at index n lifts schema n to n + 1. Runs in a transaction. */
export type SchemaStep = (db: Connection) => void;

/**
 * `stories` holds what the list shows and nothing more, so that a page of it never reads a story; the story
 * itself is in `bodies`. `seq` grows with every change of a story's content and orders the list: newest first.
 */
const first = `
  CREATE TABLE library (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE stories (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    seq INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    slug TEXT NOT NULL,
    headline TEXT NOT NULL,
    opening TEXT NOT NULL,
    place TEXT NOT NULL,
    status TEXT NOT NULL,
    priority TEXT NOT NULL,
    desk TEXT NOT NULL,
    words INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    embargo_until TEXT,
    spiked_at TEXT,
    spiked INTEGER NOT NULL GENERATED ALWAYS AS (spiked_at IS NOT NULL) VIRTUAL
  ) STRICT;
  CREATE INDEX stories_newest ON stories (spiked, seq, status, desk);

  CREATE TABLE bodies (
    story INTEGER PRIMARY KEY REFERENCES stories (pk) ON DELETE CASCADE,
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE removals (
    seq INTEGER PRIMARY KEY,
    story INTEGER NOT NULL,
    at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE versions (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story INTEGER NOT NULL REFERENCES stories (pk) ON DELETE CASCADE,
    parents TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    headline TEXT NOT NULL,
    words INTEGER NOT NULL,
    digest TEXT NOT NULL
  ) STRICT;
  CREATE INDEX versions_newest ON versions (story, n);
  CREATE TABLE contents (
    version INTEGER PRIMARY KEY REFERENCES versions (n) ON DELETE CASCADE,
    deflated BLOB NOT NULL
  ) STRICT;
  CREATE TRIGGER versions_immutable BEFORE UPDATE ON versions
    BEGIN SELECT RAISE(ABORT, 'a version is immutable'); END;
  CREATE TRIGGER contents_immutable BEFORE UPDATE ON contents
    BEGIN SELECT RAISE(ABORT, 'a version is immutable'); END;

  CREATE TABLE pictures (
    story INTEGER NOT NULL REFERENCES stories (pk) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    PRIMARY KEY (story, hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX pictures_by_hash ON pictures (hash);
  CREATE TABLE orphans (hash TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT, WITHOUT ROWID;

  INSERT INTO library VALUES ('epoch', lower(hex(randomblob(16))));
`;

/**
 * `filings`: what each destination got of a story, and which version; never altered. `outbox`: what is being put in place
 * at this moment, so that a sending that was cut short can be finished or taken back.
 */
const filings = `
  CREATE TABLE filings (
    n INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES stories (pk) ON DELETE CASCADE,
    sending TEXT NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    first TEXT,
    version TEXT NOT NULL,
    digest TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    destination TEXT NOT NULL,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    folder TEXT NOT NULL,
    filing TEXT NOT NULL
  ) STRICT;
  CREATE INDEX filings_of_story ON filings (story, n);
  CREATE TRIGGER filings_immutable BEFORE UPDATE ON filings
    BEGIN SELECT RAISE(ABORT, 'what was filed is not altered'); END;

  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES stories (pk) ON DELETE CASCADE,
    plan TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** The numbered steps from an empty database to the schema of this build. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [(db) => db.exec(first), (db) => db.exec(filings)];
