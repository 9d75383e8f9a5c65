import type { Connection } from '../database/connection';
import { lastSeq } from './record';

/** Forgets a story, its versions with it, inside a transaction. A story that is not there is no error. */
export function removeStory(db: Connection, id: string, now: string): void {
  const pk = db.prepare('SELECT pk FROM stories WHERE id = ?', { pluck: true }).get<number>([id]);
  if (pk === undefined) return;
  const seq = lastSeq(db) + 1;
  db.prepare('INSERT INTO removals (seq, story, at) VALUES (?, ?, ?)').run([seq, pk, now]);
  db.prepare(
    `INSERT OR REPLACE INTO orphans (hash, since) SELECT p.hash, ? FROM pictures p WHERE p.story = ?
      AND NOT EXISTS (SELECT 1 FROM pictures o WHERE o.hash = p.hash AND o.story <> p.story)`,
  ).run([now, pk]);
  db.prepare('DELETE FROM stories WHERE pk = ?').run([pk]);
}
