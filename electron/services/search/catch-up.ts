import { ok, type Result } from '../../../shared/ipc/result';
import type { Cell, Connection } from '../database/connection';
import { transact } from '../database/transact';
import type { PatientReader } from '../database/patient';
import { fieldsOf } from './fields';
import { indexedText } from './indexed-text';
import { enterPhotos, leavePhotos } from './photo-index';
import { readStory } from './read-story';

/** How far the index is behind: nothing left, or more to do. */
export type Progress = 'done' | 'more';

interface Change extends Record<string, Cell> {
  seq: number;
  story: number;
  removed: number;
}

// Three walks in order of `seq`, merged: each along its own index, whatever the size of the library.
const CHANGES = `
  SELECT seq, pk AS story, 0 AS removed FROM library.stories WHERE spiked = 0 AND seq > $upto
  UNION ALL SELECT seq, pk, 0 FROM library.stories WHERE spiked = 1 AND seq > $upto
  UNION ALL SELECT seq, story, 1 FROM library.removals WHERE seq > $upto
  ORDER BY seq LIMIT $limit`;

/**
 * Takes up to `limit` changes of the library into the index, in one transaction that keeps nobody from saving.
 * A story that cannot be read is passed over. Errors: `store.*`.
 */
export function catchUp(db: Connection, reader: PatientReader, limit: number): Result<Progress> {
  const take = (): Result<Progress> => {
    const upto = Number(db.prepare('SELECT upto FROM made', { pluck: true }).get());
    const changes = db.prepare(CHANGES).all<Change>({ upto, limit });
    for (const { seq, story, removed } of changes) {
      forget(db, story);
      if (removed === 0) enter(db, reader, seq, story);
    }
    const last = changes.at(-1);
    if (last !== undefined) db.prepare('UPDATE made SET upto = ?').run([last.seq]);
    return ok(changes.length < limit ? 'done' : 'more');
  };
  return transact(db, take, 'DEFERRED');
}

function forget(db: Connection, story: number): void {
  leavePhotos(db, story);
  const seq = db.prepare('SELECT seq FROM docs WHERE story = ?', { pluck: true }).get<number>([story]);
  if (seq === undefined) return;
  db.prepare('DELETE FROM full_text WHERE rowid = ?').run([seq]);
  db.prepare('DELETE FROM docs WHERE seq = ?').run([seq]);
}

function enter(db: Connection, reader: PatientReader, seq: number, pk: number): void {
  const story = readStory(reader, pk);
  if (story === null) return;
  const text = indexedText(fieldsOf(story));
  db.prepare('INSERT INTO full_text (rowid, text) VALUES (?, ?)').run([seq, text]);
  db.prepare('INSERT INTO docs (seq, story) VALUES (?, ?)').run([seq, pk]);
  enterPhotos(db, seq, pk, story);
}
