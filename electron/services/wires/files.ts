import * as v from 'valibot';
import { ok, type Failure, type Result } from '../../../shared/ipc/result';
import type { WireFailure } from '../../../shared/ipc/wires';
import type { Access } from '../database/access';
import type { Cell } from '../database/connection';

/** What a file that was dealt with was like then. */
export interface KnownFile {
  bytes: number;
  changed: number;
  hash: string;
}

interface FileColumns extends Record<string, Cell> {
  path: string;
  bytes: number;
  changed: number;
  hash: string;
}

interface FailureColumns extends Record<string, Cell> {
  path: string;
  folder: string;
  at: string;
  problem: string;
}

/** The most files that are said to be unreadable. */
const MOST_FAILURES = 500;

const FailureSchema = v.object({
  code: v.string(),
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});

/** The files of a folder that were dealt with, by path. */
export function knownFiles(access: Access, folder: string): Result<ReadonlyMap<string, KnownFile>> {
  return access.read((db) => {
    const rows = db
      .prepare('SELECT path, bytes, changed, hash FROM files WHERE folder = ?')
      .all<FileColumns>([folder]);
    return ok(new Map(rows.map(({ path, bytes, changed, hash }) => [path, { bytes, changed, hash }])));
  });
}

/** Forgets files that are no longer there. */
export function forgetFiles(access: Access, paths: readonly string[]): Result<null> {
  return access.write((db) => {
    const forget = db.prepare('DELETE FROM files WHERE path = ?');
    for (const path of paths) forget.run([path]);
    return ok(null);
  });
}

/** The files that could not be read, those tried last first. */
export function failedFiles(access: Access): Result<WireFailure[]> {
  return access.read((db) => {
    const rows = db
      .prepare(
        `SELECT path, folder, at, problem FROM files WHERE problem <> '' ORDER BY at DESC LIMIT ${MOST_FAILURES}`,
      )
      .all<FailureColumns>();
    return ok(
      rows.map(({ path, folder, at, problem }) => ({ path, folder, at, failure: failureOf(problem) })),
    );
  });
}

/** Forgets that files could not be read, or of all of them (null), so that they are tried again. */
export function forgetFailures(access: Access, paths: readonly string[] | null): Result<null> {
  return access.write((db) => {
    const which = paths === null ? null : JSON.stringify(paths);
    db.prepare(
      `DELETE FROM files WHERE problem <> '' AND ($which IS NULL OR path IN (SELECT value FROM json_each($which)))`,
    ).run({ which });
    return ok(null);
  });
}

/** Most rows that go in one transaction, so that nobody waits for long. */
const AT_ONCE = 200;

/**
 * Forgets files whose wires were let go, some at a time, so that they are taken again where there is room now; gives
 * how many went.
 */
export function forgetLetGo(access: Access): Result<number> {
  return access.write((db) =>
    ok(
      db
        .prepare(
          `DELETE FROM files WHERE path IN (SELECT path FROM files
             WHERE problem = '' AND hash NOT IN (SELECT hash FROM items) LIMIT ${AT_ONCE})`,
        )
        .run().changes,
    ),
  );
}

/**
 * Forgets folders other than these, with all that came from them, some at a time; what lies in another folder as well
 * is taken again from there. Gives how much went: as long as that is something there may be more.
 */
export function keepFolders(access: Access, folders: readonly string[]): Result<number> {
  return access.write((db) => {
    const gone = `folder NOT IN (SELECT value FROM json_each(?)) LIMIT ${AT_ONCE}`;
    const ids = JSON.stringify(folders);
    const items = db.prepare(`SELECT n FROM items WHERE ${gone}`, { pluck: true }).all<number>([ids]);
    const some = JSON.stringify(items);
    const among = 'IN (SELECT value FROM json_each(?))';
    db.prepare(`DELETE FROM files WHERE hash IN (SELECT hash FROM items WHERE n ${among})`).run([some]);
    const wires = db.prepare(`DELETE FROM items WHERE n ${among}`).run([some]).changes;
    const files = db
      .prepare(`DELETE FROM files WHERE path IN (SELECT path FROM files WHERE ${gone})`)
      .run([ids]).changes;
    return ok(wires + files);
  });
}

function failureOf(problem: string): Failure {
  try {
    const parsed = v.safeParse(FailureSchema, JSON.parse(problem));
    if (parsed.success) return parsed.output;
  } catch {
    // As good as not noted.
  }
  return { code: 'read.failed', facts: {} };
}
