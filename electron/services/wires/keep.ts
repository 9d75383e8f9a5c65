import type { ReadFormat } from '../../../shared/exchange/types';
import { ok, type Failure, type Result } from '../../../shared/ipc/result';
import { newId } from '../../../shared/story/ids';
import type { Story } from '../../../shared/story/story';
import { photosOf } from '../../../shared/story/walk';
import type { Access } from '../database/access';
import type { Connection } from '../database/connection';
import { fieldsOf } from '../search/fields';
import { indexedText } from '../search/indexed-text';
import { columnsOf } from '../stories/columns';

/** A file as it was when it was dealt with. */
export interface WireFile {
  path: string;
  /** The watched folder it is in, by id. */
  folder: string;
  bytes: number;
  /** When it was last written, milliseconds since the epoch. */
  changed: number;
}

/** A story of a file, as it was read. */
interface ReadStory {
  format: ReadFormat;
  story: Story;
}

/** One wire: a story of a file, and which. */
interface Item extends Pick<NewWire, 'file' | 'hash'>, ReadStory {
  part: number;
}

/** What came in. */
export interface NewWire {
  file: WireFile;
  /** SHA-256 of the file. */
  hash: string;
  /** Its stories in the order of the file. */
  stories: readonly ReadStory[];
  /** The hash of what this file has only grown from: that is replaced. `''` where it has not. */
  grownFrom: string;
}

const INSERT = `INSERT INTO items (id, hash, part, folder, path, format, slug, headline, opening, place, priority,
    source, words, photos, received, embargo_until)
  VALUES ($id, $hash, $part, $folder, $path, $format, $slug, $headline, $opening, $place, $priority,
    $source, $words, $photos, $received, $embargoUntil)`;

const NOTE = `INSERT INTO files (path, folder, bytes, changed, hash, problem, at)
  VALUES ($path, $folder, $bytes, $changed, $hash, $problem, $at)
  ON CONFLICT (path) DO UPDATE SET folder = $folder, bytes = $bytes, changed = $changed, hash = $hash,
    problem = $problem, at = $at`;

/** Keeps what came in and that its file was read, both or neither; the same content a second time is not kept again. */
export function keepWire(access: Access, wire: NewWire, now: string): Result<'kept' | 'known'> {
  return access.write((db) => {
    const { file, hash, grownFrom } = wire;
    note(db, file, hash, '', now);
    if (isKept(db, hash)) return ok('known');
    if (grownFrom !== '')
      db.prepare(`DELETE FROM items WHERE hash = ? AND path = ? AND draft = ''`).run([grownFrom, file.path]);
    // The first of the file is the newest, and so on top.
    for (const [part, one] of [...wire.stories.entries()].toReversed())
      insert(db, { ...one, file, hash, part }, now);
    return ok('kept');
  });
}

/** Notes that a file's content is there already. */
export function noteKnown(access: Access, file: WireFile, hash: string, now: string): Result<null> {
  return access.write((db) => {
    note(db, file, hash, '', now);
    return ok(null);
  });
}

/** Notes that a file could not be read: it is left alone until it changes. */
export function noteFailure(access: Access, file: WireFile, failure: Failure, now: string): Result<null> {
  return access.write((db) => {
    note(db, file, '', JSON.stringify(failure), now);
    return ok(null);
  });
}

/** Whether a content is kept. */
export function isKept(db: Connection, hash: string): boolean {
  return db.prepare('SELECT 1 FROM items WHERE hash = ?').get([hash]) !== undefined;
}

function note(db: Connection, file: WireFile, hash: string, problem: string, at: string): void {
  const { path, folder, bytes, changed } = file;
  db.prepare(NOTE).run({ path, folder, bytes, changed, hash, problem, at });
}

function insert(db: Connection, { file, hash, part, format, story }: Item, now: string): void {
  const { slug, headline, opening, place, priority, words, embargoUntil } = columnsOf(story);
  const { lastInsertRowid: n } = db.prepare(INSERT).run({
    ...{ id: newId(), hash, part, format, folder: file.folder, path: file.path },
    ...{ slug, headline, opening, place, priority, words, embargoUntil },
    source: story.source || (story.dateline?.source ?? ''),
    photos: photosOf(story).length,
    // A clock that runs ahead elsewhere does not keep its wires on top.
    received: new Date(Math.min(file.changed, Date.parse(now))).toISOString(),
  });
  db.prepare('INSERT INTO stories (item, json) VALUES (?, ?)').run([n, JSON.stringify(story)]);
  db.prepare('INSERT INTO full_text (rowid, text) VALUES (?, ?)').run([n, indexedText(fieldsOf(story))]);
}
