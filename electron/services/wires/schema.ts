import type { SchemaStep } from '../database/schema';

/**
 * `items` is what came in, as the list shows it; what can be read of it is in `stories`, its words by the same number
 * in `full_text`, without the text itself. A file, known by its hash, may hold several, its parts. `files` says which
 * files were dealt with, as they were then, and of those that could not be read why.
 */
const first = `
  CREATE TABLE items (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    part INTEGER NOT NULL,
    folder TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    slug TEXT NOT NULL,
    headline TEXT NOT NULL,
    opening TEXT NOT NULL,
    place TEXT NOT NULL,
    priority TEXT NOT NULL,
    source TEXT NOT NULL,
    words INTEGER NOT NULL,
    photos INTEGER NOT NULL,
    received TEXT NOT NULL,
    embargo_until TEXT,
    is_read INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',
    UNIQUE (hash, part)
  ) STRICT;
  CREATE INDEX items_newest ON items (received, n);
  CREATE INDEX items_unread ON items (is_read) WHERE is_read = 0;
  CREATE INDEX items_by_source ON items (source);

  CREATE TABLE stories (
    item INTEGER PRIMARY KEY REFERENCES items (n) ON DELETE CASCADE,
    json TEXT NOT NULL
  ) STRICT;

  CREATE VIRTUAL TABLE full_text USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'ascii'
  );
  CREATE TRIGGER items_forgotten AFTER DELETE ON items
    BEGIN DELETE FROM full_text WHERE rowid = old.n; END;

  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    folder TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    hash TEXT NOT NULL,
    problem TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_by_hash ON files (hash);
  CREATE INDEX files_unread ON files (at) WHERE problem <> '';
`;

/** The numbered steps from an empty database to the wires of this build. */
export const WIRE_STEPS: readonly SchemaStep[] = [(db) => db.exec(first)];
