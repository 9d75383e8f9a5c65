import { existsSync } from 'node:fs';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import type { Access } from '../database/access';
import type { Cell } from '../database/connection';
import { attempt } from '../database/failure';
import { readPatiently, type PatientReader } from '../database/patient';
import { findStory, insertStory, storyOf, updateStory, type StoryRecord } from '../stories/record';
import { insertVersion } from '../versions/record';

/** What bringing stories over from a damaged database needs. */
export interface SalvageOrder {
  /** The damaged database, moved aside. */
  damaged: string;
  key: Uint8Array;
  /** The library they go to: a restored backup, or an empty one. */
  into: Access;
  author: string;
  /** The instant of salvaging, ISO 8601. */
  at: string;
}

interface Found extends Record<string, Cell> {
  pk: number;
  id: string;
  seq: number;
  revision: number;
}

const HIGHEST = `SELECT seq FROM sqlite_sequence WHERE name = 'stories'`;
const FOUND = 'SELECT pk, id, seq, revision FROM stories WHERE pk = ?';
const REVISION = 'SELECT revision FROM stories WHERE id = ?';
const RECORD = `SELECT s.pk, s.revision, s.updated_at AS updatedAt, s.spiked_at AS spikedAt, b.json
  FROM stories s JOIN bodies b ON b.story = s.pk WHERE s.pk = ?`;

/**
 * Brings over every story of a damaged database that can still be read and is newer than what the library has,
 * the oldest change first; each gets a version. Gives how many those were, none when nothing can be read.
 * Errors: `store.*`, of the library.
 */
export function salvage(order: SalvageOrder): Result<number> {
  if (!existsSync(order.damaged)) return ok(0);
  const reader = readPatiently(order.damaged, order.key);
  const result = attempt(() => bringOverAll(order, reader));
  reader.close();
  return result;
}

function bringOverAll(order: SalvageOrder, reader: PatientReader): Result<number> {
  const newer = newerStories(reader, order.into);
  if (!newer.ok) return newer;
  let saved = 0;
  for (const { pk, id } of newer.value) {
    const record = reader.read((db) => db.prepare(RECORD).get<StoryRecord>([pk]));
    const story = record === undefined ? undefined : storyOf(record, id);
    if (record === undefined || story?.ok !== true) continue;
    const brought = bringOver(order, record, story.value);
    if (!brought.ok) return brought;
    saved += 1;
  }
  return ok(saved);
}

function newerStories(reader: PatientReader, into: Access): Result<Found[]> {
  const highest = reader.read((db) => db.prepare(HIGHEST, { pluck: true }).get<number>()) ?? 0;
  const found: Found[] = [];
  for (let pk = 1; pk <= highest; pk += 1) {
    const one = reader.read((db) => db.prepare(FOUND).get<Found>([pk]));
    if (one !== undefined) found.push(one);
  }
  found.sort((a, b) => a.seq - b.seq);
  return into.read((db) => {
    const revisionOf = db.prepare(REVISION, { pluck: true });
    return ok(found.filter(({ id, revision }) => (revisionOf.get<number>([id]) ?? 0) < revision));
  });
}

function bringOver({ into, author, at }: SalvageOrder, record: StoryRecord, story: Story): Result<null> {
  return into.write((db) => {
    const kept = findStory(db, story.id);
    const pk = kept.ok ? kept.value.pk : insertStory(db, story);
    updateStory(db, pk, record.revision, story);
    db.prepare('UPDATE stories SET spiked_at = ? WHERE pk = ?').run([record.spikedAt, pk]);
    insertVersion(db, pk, story, { reason: 'restored', note: '', author, at });
    return ok(null);
  });
}
