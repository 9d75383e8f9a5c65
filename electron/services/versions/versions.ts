import type { OpenedStory, VersionRow } from '../../../shared/ipc/stories';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Version, VersionReason } from '../../../shared/story/version';
import type { Access } from '../database/access';
import type { Connection } from '../database/connection';
import { findStory, storyOf, updateStory, type StoryRecord } from '../stories/record';
import { readVersion, versionRow } from './read';
import { digestOf, insertVersion, latestVersion, VERSION_COLUMNS, type VersionColumns } from './record';

/** What the keeper of versions needs. */
export interface VersionsNeeds {
  access: Access;
  now: () => string;
  author: () => string;
  changed: () => void;
}

/** Keeps the versions of stories. Errors of every one: `store.*`, see `failureOf`. */
export interface Versions {
  /**
   * Makes a version of the story as it is kept. When it is what its newest version holds, only `saved` makes
   * another one; the automatic reasons give the newest. Errors: those of opening the story.
   */
  make: (story: string, reason: VersionReason, note: string) => Result<VersionRow>;
  /** The versions of a story, newest first; none of a story that is not there. */
  list: (story: string) => Result<VersionRow[]>;
  /** Errors: `version.missing` {id}, `version.damaged` {id}. */
  get: (id: string) => Result<Version>;
  /**
   * Makes the story what it was in a version; what it is now is kept as a version first. Errors: those of `get`
   * and of opening the story, `version.missing` when the version is of another story.
   */
  restore: (story: string, id: string) => Result<OpenedStory>;
}

const LIST = `SELECT ${VERSION_COLUMNS} FROM versions
  WHERE story = (SELECT pk FROM stories WHERE id = ?) ORDER BY n DESC`;

/** The keeper of versions. */
export function createVersions({ access, now, author, changed }: VersionsNeeds): Versions {
  const makeOf = (
    db: Connection,
    record: StoryRecord,
    id: string,
    reason: VersionReason,
    note: string,
  ): Result<VersionRow> => {
    const story = storyOf(record, id);
    if (!story.ok) return story;
    const latest = latestVersion(db, record.pk);
    if (reason !== 'saved' && latest?.digest === digestOf(story.value)) return ok(versionRow(latest));
    return ok(insertVersion(db, record.pk, story.value, { reason, note, author: author(), at: now() }));
  };

  return {
    make: (id, reason, note) =>
      access.write((db) => {
        const found = findStory(db, id);
        return found.ok ? makeOf(db, found.value, id, reason, note) : found;
      }),
    list: (story) => access.read((db) => ok(db.prepare(LIST).all<VersionColumns>([story]).map(versionRow))),
    get: (id) => access.read((db) => readVersion(db, id)),
    restore: (id, versionId) => {
      const restored = access.write<OpenedStory>((db) => {
        const found = findStory(db, id);
        if (!found.ok) return found;
        const version = readVersion(db, versionId);
        if (!version.ok) return version;
        if (version.value.story.id !== id) return fail('version.missing', { id: versionId });
        const before = makeOf(db, found.value, id, 'before', '');
        if (!before.ok) return before;
        const at = now();
        const story = { ...version.value.story, updatedAt: at };
        const revision = found.value.revision + 1;
        updateStory(db, found.value.pk, revision, story);
        const facts = { reason: 'restored', note: version.value.at, author: author(), at } as const;
        insertVersion(db, found.value.pk, story, facts);
        return ok({ story, revision, savedAt: at, spikedAt: found.value.spikedAt });
      });
      if (restored.ok) changed();
      return restored;
    },
  };
}
