import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { VersionRow } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { parseStory } from '../../../shared/story/migrate';
import { isIdOf, VersionSchema, type Version } from '../../../shared/story/version';
import type { Connection } from '../database/connection';
import { VERSION_COLUMNS, type VersionColumns } from './record';

/** More than any story deflates to: what claims to be longer is damaged. */
const MAX_INFLATED = 256 * 1024 * 1024;

interface WithContent extends VersionColumns {
  deflated: Uint8Array<ArrayBuffer>;
}

const ONE = `SELECT ${VERSION_COLUMNS}, c.deflated FROM versions JOIN contents c ON c.version = n WHERE id = ?`;

/** The list's row of a version. */
export function versionRow(columns: VersionColumns): VersionRow {
  const { id, author, at, reason, note, headline, words } = columns;
  return { id, parents: parentsOf(columns), author, at, reason, note, headline, words };
}

/**
 * A version with its story. Errors: `version.missing` {id}, `version.damaged` {id}: its hash is not its id. The hash is of
 * the story as it was kept; one of an older format is lifted after that.
 */
export function readVersion(db: Connection, id: string): Result<Version> {
  const columns = db.prepare(ONE).get<WithContent>([id]);
  if (columns === undefined) return fail('version.missing', { id });
  const { author, at, reason, note } = columns;
  const facts = { parents: parentsOf(columns), author, at, reason, note };
  const kept = inflate(columns.deflated);
  const story = isIdOf(id, facts, kept) ? parseStory(kept) : fail('version.damaged', { id });
  if (!story.ok) return fail('version.damaged', { id });
  const parsed = v.safeParse(VersionSchema, { id, ...facts, story: story.value });
  return parsed.success ? ok(parsed.output) : fail('version.damaged', { id });
}

function inflate(deflated: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(deflated, { maxOutputLength: MAX_INFLATED }).toString());
  } catch {
    return null;
  }
}

function parentsOf(columns: VersionColumns): string[] {
  return v.parse(v.array(v.string()), JSON.parse(columns.parents));
}
