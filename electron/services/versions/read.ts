import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { VersionRow } from '../../../shared/ipc/stories';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { isJson } from '../../../shared/story/canonical';
import { parseStory } from '../../../shared/story/migrate';
import { isIdOf, VersionSchema, type KeptVersion, type Version } from '../../../shared/story/version';
import type { Connection } from '../database/connection';
import { VERSION_COLUMNS, type VersionColumns } from './record';

/** More than any story deflates to: what claims to be longer is damaged. */
const MAX_INFLATED = 256 * 1024 * 1024;

/** A version as the database keeps it, with its story. */
export interface WithContent extends VersionColumns {
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
  const kept = keptVersion(columns);
  if (!kept.ok) return kept;
  const story = parseStory(kept.value.story);
  if (!story.ok) return fail('version.damaged', { id });
  const parsed = v.safeParse(VersionSchema, { ...kept.value, story: story.value });
  return parsed.success ? ok(parsed.output) : fail('version.damaged', { id });
}

/** A version as it was kept, proved. Errors: `version.damaged` {id}. */
export function keptVersion(columns: WithContent): Result<KeptVersion> {
  const { id, author, at, reason, note } = columns;
  const facts = { parents: parentsOf(columns), author, at, reason, note };
  const story = inflate(columns.deflated);
  return isJson(story) && isIdOf(id, facts, story)
    ? ok({ id, ...facts, story })
    : fail('version.damaged', { id });
}

function inflate(deflated: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(deflated, { maxOutputLength: MAX_INFLATED }).toString());
  } catch {
    return null;
  }
}

/** The ids of the parents of a version. */
export function parentsOf(columns: Pick<VersionColumns, 'parents'>): string[] {
  return v.parse(v.array(v.string()), JSON.parse(columns.parents));
}
