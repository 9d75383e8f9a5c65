import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { VersionRow } from '../../../shared/ipc/contract';
import { canonical } from '../../../shared/story/canonical';
import { bodySize } from '../../../shared/story/statistics';
import type { Story } from '../../../shared/story/story';
import { makeVersion, type Version, type VersionReason } from '../../../shared/story/version';
import type { Cell, Connection } from '../database/connection';

/** A version's facts as the database keeps them; `parents` is a JSON list. */
export interface VersionColumns extends Record<string, Cell> {
  n: number;
  id: string;
  parents: string;
  author: string;
  at: string;
  reason: VersionReason;
  note: string;
  headline: string;
  words: number;
  digest: string;
}

/** What is said about a version beside its story. */
export interface VersionFacts {
  reason: VersionReason;
  note: string;
  author: string;
  at: string;
}

/** The columns of a version, without its story. */
export const VERSION_COLUMNS = 'n, id, parents, author, at, reason, note, headline, words, digest';

const LATEST = `SELECT ${VERSION_COLUMNS} FROM versions WHERE story = ? ORDER BY n DESC LIMIT 1`;

const INSERT = `INSERT INTO versions (id, story, parents, author, at, reason, note, headline, words, digest)
  VALUES ($id, $story, $parents, $author, $at, $reason, $note, $headline, $words, $digest)`;

/** The newest version of a story by its row number. */
export function latestVersion(db: Connection, story: number): VersionColumns | undefined {
  return db.prepare(LATEST).get<VersionColumns>([story]);
}

/** What tells whether two states of a story are the same: SHA-256 of all but the time of updating. */
export function digestOf(story: Story): string {
  const content = canonical({ ...story, updatedAt: undefined });
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps a version of a story after its newest one, inside a transaction. */
export function insertVersion(db: Connection, pk: number, story: Story, facts: VersionFacts): VersionRow {
  const latest = latestVersion(db, pk);
  const version = makeVersion({ ...facts, parents: latest === undefined ? [] : [latest.id], story });
  const row = rowOf(version);
  const { lastInsertRowid: n } = db
    .prepare(INSERT)
    .run({ ...row, parents: JSON.stringify(row.parents), story: pk, digest: digestOf(story) });
  const deflated = deflateRawSync(JSON.stringify(version.story));
  db.prepare('INSERT INTO contents (version, deflated) VALUES (?, ?)').run([n, new Uint8Array(deflated)]);
  return row;
}

function rowOf({ story, ...facts }: Version): VersionRow {
  return { ...facts, headline: story.headline, words: bodySize(story.body).words };
}
