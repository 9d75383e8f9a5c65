import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { VersionRow } from '../../../shared/ipc/stories';
import { canonical } from '../../../shared/story/canonical';
import { bodySize } from '../../../shared/story/statistics';
import type { Story } from '../../../shared/story/story';
import {
  makeVersion,
  type KeptVersion,
  type VersionFacts,
  type VersionReason,
} from '../../../shared/story/version';
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

/** A version made ready to be kept: its row, what tells its story from others, and its story deflated. */
export interface ReadyVersion {
  row: VersionRow;
  digest: string;
  deflated: Uint8Array<ArrayBuffer>;
}

/** Makes a version ready; `story` is its story in the newest format. */
export function readyVersion({ story: kept, ...facts }: KeptVersion, story: Story): ReadyVersion {
  return {
    row: { ...facts, headline: story.headline, words: bodySize(story.body).words },
    digest: digestOf(story),
    deflated: new Uint8Array(deflateRawSync(JSON.stringify(kept))),
  };
}

/** Keeps a version of a story after its newest one, inside a transaction. */
export function insertVersion(
  db: Connection,
  pk: number,
  story: Story,
  facts: Omit<VersionFacts, 'parents'>,
): VersionRow {
  const latest = latestVersion(db, pk);
  const version = makeVersion({ ...facts, parents: latest === undefined ? [] : [latest.id], story });
  const ready = readyVersion(version, version.story);
  insertReady(db, pk, ready);
  return ready.row;
}

/** Keeps a version that was made elsewhere as the newest of a story, inside a transaction. */
export function insertReady(db: Connection, pk: number, { row, digest, deflated }: ReadyVersion): void {
  const parents = JSON.stringify(row.parents);
  const { lastInsertRowid: n } = db.prepare(INSERT).run({ ...row, parents, story: pk, digest });
  db.prepare('INSERT INTO contents (version, deflated) VALUES (?, ?)').run([n, deflated]);
}
