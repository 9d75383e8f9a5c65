import type { OpenedStory, Saved } from '../../../shared/ipc/stories';
import type { EmbargoedStory } from '../../../shared/ipc/exchange';
import type { StoryRow } from '../../../shared/ipc/listing';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { duplicate } from '../../../shared/story/create';
import { newStoryId } from '../../../shared/story/ids';
import { normalizeStory } from '../../../shared/story/normalize';
import type { Story } from '../../../shared/story/story';
import type { Access } from '../database/access';
import type { Connection } from '../database/connection';
import { insertVersion } from '../versions/record';
import { LIST_COLUMNS, listRow, type ListColumns } from './columns';
import { embargoedStories } from './embargoed';
import { contentOf, findStory, insertStory, storyOf, updateStory } from './record';
import { removeStory } from './remove';

/** What the keeper of stories needs. */
export interface StoriesNeeds {
  access: Access;
  now: () => string;
  /** Who is writing: the author of versions. */
  author: () => string;
  /** Called after every change that is on disk. */
  changed: () => void;
}

/** Keeps the stories: what a success says is on disk. Errors of every one: `store.*`, see `failureOf`. */
export interface Stories {
  /** Keeps a new story with its first version; one whose id is taken gets an id of its own. */
  create: (story: Story, reason: 'created' | 'imported') => Result<OpenedStory>;
  /** Keeps several as `create` does, all or none. */
  add: (stories: readonly Story[]) => Result<OpenedStory[]>;
  /** Errors: `story.missing` {id}, `story.damaged` {id}, `story.newer`, `story.invalid`. */
  open: (id: string) => Result<OpenedStory>;
  /**
   * Keeps the next revision of a story that goes on from revision `base`. The time of updating is the store's; a
   * story that is as it was is not written and keeps its revision. Errors: `story.missing` {id},
   * `story.conflict` {revision} when the kept revision is another one than `base`: nothing is overwritten.
   */
  save: (story: Story, base: number) => Result<Saved>;
  /** A copy as a new draft. Errors: those of `open`. */
  duplicate: (id: string) => Result<OpenedStory>;
  /** Takes stories out of the list, restorably. Stories that are not there are passed over. */
  spike: (ids: readonly string[]) => Result<null>;
  /** Puts spiked stories back. */
  restore: (ids: readonly string[]) => Result<null>;
  /** Some stories as the list shows them, spiked or not; those that are not there are left out. */
  rows: (ids: readonly string[]) => Result<StoryRow[]>;
  /** Those of some stories, or of all that are not spiked (null), that may not be published yet. */
  embargoed: (ids: readonly string[] | null) => Result<EmbargoedStory[]>;
  /** Deletes stories and their versions for good. */
  remove: (ids: readonly string[]) => Result<null>;
}

const NAMED_ROWS = `SELECT ${LIST_COLUMNS} FROM stories s WHERE s.id IN (SELECT value FROM json_each(?))`;

/** The keeper of stories. */
export function createStories({ access, now, author, changed }: StoriesNeeds): Stories {
  const written = <T>(work: (db: Connection) => Result<T>): Result<T> => {
    const result = access.write(work);
    if (result.ok) changed();
    return result;
  };
  const forEach = (ids: readonly string[], sql: string, ...values: string[]): Result<null> =>
    written((db) => {
      for (const id of ids) db.prepare(sql).run([...values, id]);
      return ok(null);
    });
  const open = (id: string): Result<OpenedStory> =>
    access.read((db) => {
      const found = findStory(db, id);
      if (!found.ok) return found;
      const story = storyOf(found.value, id);
      if (!story.ok) return story;
      const { revision, updatedAt, spikedAt } = found.value;
      return ok({ story: story.value, revision, savedAt: updatedAt, spikedAt });
    });
  const insert = (db: Connection, given: Story, reason: 'created' | 'imported'): OpenedStory => {
    const at = now();
    const taken = findStory(db, given.id).ok;
    const story = { ...normalizeStory(given), id: taken ? newStoryId() : given.id, updatedAt: at };
    const pk = insertStory(db, story);
    insertVersion(db, pk, story, { reason, note: '', author: author(), at });
    return { story, revision: 1, savedAt: at, spikedAt: null };
  };
  const create: Stories['create'] = (given, reason) => written((db) => ok(insert(db, given, reason)));

  return {
    create,
    add: (stories) => written((db) => ok(stories.map((story) => insert(db, story, 'created')))),
    open,
    save: (story, base) =>
      written((db) => {
        const found = findStory(db, story.id);
        if (!found.ok) return found;
        const { pk, revision, updatedAt, json } = found.value;
        if (revision !== base) return fail('story.conflict', { revision });
        const normal = normalizeStory(story);
        if (contentOf(normal) === json) return ok({ revision, savedAt: updatedAt });
        const savedAt = now();
        updateStory(db, pk, revision + 1, { ...normal, updatedAt: savedAt });
        return ok({ revision: revision + 1, savedAt });
      }),
    duplicate: (id) => {
      const opened = open(id);
      return opened.ok ? create(duplicate(opened.value.story, now()), 'created') : opened;
    },
    spike: (ids) => forEach(ids, 'UPDATE stories SET spiked_at = coalesce(spiked_at, ?) WHERE id = ?', now()),
    restore: (ids) => forEach(ids, 'UPDATE stories SET spiked_at = NULL WHERE id = ?'),
    rows: (ids) =>
      access.read((db) => {
        const found = db.prepare(NAMED_ROWS).all<ListColumns>([JSON.stringify(ids)]);
        return ok(found.map((columns) => listRow(columns)));
      }),
    embargoed: (ids) => embargoedStories(access, ids, now()),
    remove: (ids) =>
      written((db) => {
        for (const id of ids) removeStory(db, id, now());
        return ok(null);
      }),
  };
}
