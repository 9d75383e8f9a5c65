import * as v from 'valibot';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import { photosOf } from '../../../shared/story/walk';
import type { Cell, Connection } from '../database/connection';
import { columnsOf } from './columns';

/** A story as the database keeps it; `json` is all of it but the time of updating, so that it tells of changes. */
export interface StoryRecord extends Record<string, Cell> {
  pk: number;
  revision: number;
  updatedAt: string;
  spikedAt: string | null;
  json: string;
}

const Content = v.record(v.string(), v.unknown());

const FIND = `SELECT s.pk, s.revision, s.updated_at AS updatedAt, s.spiked_at AS spikedAt, b.json
  FROM stories s JOIN bodies b ON b.story = s.pk WHERE s.id = ?`;

const INSERT = `INSERT INTO stories (id, seq, revision, slug, headline, opening, place, status, priority, desk, words,
    created_at, updated_at, embargo_until)
  VALUES ($id, $seq, 1, $slug, $headline, $opening, $place, $status, $priority, $desk, $words,
    $createdAt, $updatedAt, $embargoUntil)`;

const UPDATE = `UPDATE stories SET seq = $seq, revision = $revision, slug = $slug, headline = $headline,
    opening = $opening, place = $place, status = $status, priority = $priority, desk = $desk, words = $words,
    created_at = $createdAt, updated_at = $updatedAt, embargo_until = $embargoUntil
  WHERE id = $id`;

/** The highest number any change has: those of stories that are there, and of those that were removed. */
const LAST_SEQ = `SELECT max(
    coalesce((SELECT max(seq) FROM stories WHERE spiked = 0), 0),
    coalesce((SELECT max(seq) FROM stories WHERE spiked = 1), 0),
    coalesce((SELECT max(seq) FROM removals), 0))`;

/** The record of a story. Errors: `story.missing` {id}, `store.damaged`. */
export function findStory(db: Connection, id: string): Result<StoryRecord> {
  const record = db.prepare(FIND).get<StoryRecord>([id]);
  if (record === undefined) return fail('story.missing', { id });
  // A long text whose later page its seal does not fit comes with zeros in that page's place, and no error.
  return record.json.includes('\0') ? fail('store.damaged', { cause: 'SQLITE_CORRUPT' }) : ok(record);
}

/** The story of a record. Errors: `story.damaged` {id}, and those of `parseStory`; the record stays as it is. */
export function storyOf(record: StoryRecord, id: string): Result<Story> {
  try {
    const content: unknown = JSON.parse(record.json);
    return parseStory({ ...v.parse(Content, content), updatedAt: record.updatedAt });
  } catch {
    return fail('story.damaged', { id });
  }
}

/** A story as `StoryRecord.json` keeps it. */
export function contentOf(story: Story): string {
  return JSON.stringify({ ...story, updatedAt: undefined });
}

/** The number of the newest change. */
export function lastSeq(db: Connection): number {
  return Number(db.prepare(LAST_SEQ, { pluck: true }).get());
}

/** Writes a new story, inside a transaction. Gives its row number. */
export function insertStory(db: Connection, story: Story): number {
  const columns = columnsOf(story);
  const { lastInsertRowid: pk } = db.prepare(INSERT).run({ ...columns, seq: lastSeq(db) + 1 });
  db.prepare('INSERT INTO bodies (story, json) VALUES (?, ?)').run([pk, contentOf(story)]);
  keepPictures(db, pk, story);
  return pk;
}

/** Writes the next revision of a story, inside a transaction. */
export function updateStory(db: Connection, pk: number, revision: number, story: Story): void {
  db.prepare(UPDATE).run({ ...columnsOf(story), revision, seq: lastSeq(db) + 1 });
  db.prepare('UPDATE bodies SET json = ? WHERE story = ?').run([contentOf(story), pk]);
  keepPictures(db, pk, story);
}

/** Notes which pictures the story shows. */
function keepPictures(db: Connection, pk: number, story: Story): void {
  notePictures(
    db,
    pk,
    photosOf(story).flatMap(({ media }) => (media === null ? [] : [media.hash])),
  );
}

/** Notes pictures as shown by a story, inside a transaction; those noted once stay so, its versions still show them. */
export function notePictures(db: Connection, pk: number, hashes: readonly string[]): void {
  for (const hash of hashes) {
    db.prepare('INSERT OR IGNORE INTO pictures (story, hash) VALUES (?, ?)').run([pk, hash]);
    db.prepare('DELETE FROM orphans WHERE hash = ?').run([hash]);
  }
}
