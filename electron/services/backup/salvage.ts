import { existsSync } from 'node:fs';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { connect, type Cell, type Connection } from '../database/connection';
import { attempt, attemptValue } from '../database/failure';
import { transact } from '../database/transact';
import { findStory, insertStory, storyOf, updateStory, type StoryRecord } from '../stories/record';
import { insertVersion } from '../versions/record';

/** What bringing stories over from a damaged database needs. */
export interface SalvageOrder {
  /** The damaged database, moved aside. */
  damaged: string;
  key: Uint8Array;
  /** The library they go to: a restored backup, or an empty one. */
  into: Connection;
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
  const reader = openPatiently(order.damaged, order.key);
  const result = attempt(() => bringOverAll(order, reader));
  reader.close();
  return result;
}

function bringOverAll(order: SalvageOrder, reader: PatientReader): Result<number> {
  let saved = 0;
  for (const { pk, id } of newerStories(reader, order.into)) {
    const record = reader.read((db) => db.prepare(RECORD).get<StoryRecord>([pk]));
    const story = record === undefined ? undefined : storyOf(record, id);
    if (record === undefined || story?.ok !== true) continue;
    const brought = bringOver(order, record, story.value);
    if (!brought.ok) return brought;
    saved += 1;
  }
  return ok(saved);
}

function newerStories(reader: PatientReader, into: Connection): Found[] {
  const highest = reader.read((db) => db.prepare(HIGHEST, { pluck: true }).get<number>()) ?? 0;
  const newer: Found[] = [];
  for (let pk = 1; pk <= highest; pk += 1) {
    const found = reader.read((db) => db.prepare(FOUND).get<Found>([pk]));
    if (found === undefined) continue;
    const kept = into.prepare(REVISION, { pluck: true }).get<number>([found.id]) ?? 0;
    if (kept < found.revision) newer.push(found);
  }
  return newer.sort((a, b) => a.seq - b.seq);
}

function bringOver({ into, author, at }: SalvageOrder, record: StoryRecord, story: Story): Result<null> {
  return transact(into, () => {
    const kept = findStory(into, story.id);
    const pk = kept.ok ? kept.value.pk : insertStory(into, story);
    updateStory(into, pk, record.revision, story);
    into.prepare('UPDATE stories SET spiked_at = ? WHERE pk = ?').run([record.spikedAt, pk]);
    insertVersion(into, pk, story, { reason: 'restored', note: '', author, at });
    return ok(null);
  });
}

interface PatientReader {
  /** What was asked for, or undefined when it cannot be read. */
  read: <T>(question: (db: Connection) => T) => T | undefined;
  close: () => void;
}

/** Reads past damage: a page that cannot be read spoils its connection, so the next question gets another one. */
function openPatiently(path: string, key: Uint8Array): PatientReader {
  let db: Connection | null = null;
  const close = (): void => {
    db?.close();
    db = null;
  };
  return {
    close,
    read: (question) => {
      const answer = attemptValue(() => {
        db ??= connect(path, key);
        return question(db);
      });
      if (answer.ok) return answer.value;
      close();
      return undefined;
    },
  };
}
