import type { Photo } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import type { Connection } from '../database/connection';
import { photoFields } from './fields';
import { indexedText } from './indexed-text';

/**
 * Takes what a story says of its photos into the index, in the place of what it said before. What it said of a
 * picture it shows no longer stays, marked as left: it is all that is known of a picture nobody uses.
 */
export function enterPhotos(db: Connection, seq: number, pk: number, story: Story): void {
  if (story.lead !== null) enterPhoto(db, seq, pk, 'lead', story.lead);
  for (const block of story.body) if (block.kind === 'photo') enterPhoto(db, seq, pk, block.id, block.photo);
}

/** Marks everything a story said of its photos as left: it is changed, or gone. */
export function leavePhotos(db: Connection, pk: number): void {
  db.prepare('UPDATE photos SET is_left = 1 WHERE story = ?').run([pk]);
}

/** Forgets what is said of pictures whose files were deleted in their time. */
export function forgetSweptPhotos(db: Connection): void {
  const swept = db
    .prepare(
      `SELECT id FROM photos p WHERE is_left = 1
        AND NOT EXISTS (SELECT 1 FROM library.pictures k WHERE k.hash = p.hash)
        AND NOT EXISTS (SELECT 1 FROM library.orphans o WHERE o.hash = p.hash)`,
      { pluck: true },
    )
    .all<number>();
  for (const id of swept) forget(db, id);
}

function enterPhoto(db: Connection, seq: number, pk: number, target: string, photo: Photo): void {
  if (photo.media === null) return;
  const { hash, name } = photo.media;
  const stale = db
    .prepare('SELECT id FROM photos WHERE story = ? AND hash = ? AND is_left = 1', { pluck: true })
    .all<number>([pk, hash]);
  for (const id of stale) forget(db, id);
  const { lastInsertRowid: id } = db
    .prepare(
      `INSERT INTO photos (story, target, hash, used, is_left, name, has_credit, has_alt, taken, json)
        VALUES ($story, $target, $hash, $used, 0, $name, $hasCredit, $hasAlt, $taken, $json)`,
    )
    .run({
      ...{ story: pk, target, hash, used: seq, name },
      hasCredit: Number(photo.credit.trim() !== ''),
      hasAlt: Number(photo.alt.trim() !== ''),
      taken: photo.takenAt ?? '',
      json: JSON.stringify(photo),
    });
  const words = indexedText([...photoFields(photo), { field: 'photo', text: name }]);
  db.prepare('INSERT INTO photo_text (rowid, text) VALUES (?, ?)').run([id, words]);
}

function forget(db: Connection, id: number): void {
  db.prepare('DELETE FROM photo_text WHERE rowid = ?').run([id]);
  db.prepare('DELETE FROM photos WHERE id = ?').run([id]);
}
