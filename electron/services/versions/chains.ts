import { compareChains, type Chain } from '../../../shared/exchange/dateline-file/chain';
import type { OpenedStory } from '../../../shared/ipc/stories';
import type { HistoryLinks, StandingHere, TakeInHow } from '../../../shared/ipc/handoff';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import type { Connection } from '../database/connection';
import {
  findStory,
  insertStory,
  notePictures,
  storyOf,
  updateStory,
  type StoryRecord,
} from '../stories/record';
import { parentsOf, readVersion, type WithContent } from './read';
import {
  digestOf,
  insertReady,
  latestVersion,
  VERSION_COLUMNS,
  type ReadyVersion,
  type VersionColumns,
} from './record';
import type { VersionsNeeds } from './versions';

/** A story with its history as it comes from elsewhere, made ready to be kept. */
export interface Incoming {
  story: Story;
  head: string;
  /** Every one behind its parents, the newest last. */
  versions: readonly ReadyVersion[];
  /** The hashes of the pictures any of them shows. */
  pictures: readonly string[];
}

/** Keeps whole histories that come from elsewhere, and gives those that go there. Errors of every one: `store.*`. */
export interface Chains {
  /** How a history stands to what is kept here. Errors: those of opening the story. */
  standing: (history: HistoryLinks) => Result<StandingHere>;
  /** All versions of a story as they are kept, every one behind its parents, the newest last. */
  kept: (story: string) => Result<WithContent[]>;
  /** Notes pictures that are about to be kept for a story: they go again if the story never comes. */
  expect: (hashes: readonly string[]) => Result<null>;
  /**
   * Keeps a history, all of it or nothing: as a story that is not here yet (`new`, `copy`), or as the newer versions of
   * one that is (`update`). Errors: `handoff.here` {id} for a story that is here, `handoff.changed` {id} for one that no
   * longer is what the history goes on from; nothing is overwritten.
   */
  takeIn: (incoming: Incoming, how: TakeInHow) => Result<OpenedStory>;
}

const KEPT = `SELECT ${VERSION_COLUMNS}, c.deflated FROM versions JOIN contents c ON c.version = n
  WHERE story = (SELECT pk FROM stories WHERE id = ?) ORDER BY n`;
const LINKS = 'SELECT id, parents FROM versions WHERE story = ? ORDER BY n';
const EXPECT = `INSERT OR IGNORE INTO orphans (hash, since) SELECT value, ? FROM json_each(?)
  WHERE NOT EXISTS (SELECT 1 FROM pictures p WHERE p.hash = value)`;

/** What stands for the state of a story that no version holds yet. */
const UNVERSIONED = '';

/** The keeper of whole histories. */
export function createChains({ access, now, changed }: Omit<VersionsNeeds, 'author'>): Chains {
  return {
    standing: ({ story: id, head, versions }) =>
      access.read((db) => {
        const found = findStory(db, id);
        if (!found.ok) return found.error.code === 'story.missing' ? ok(UNKNOWN) : found;
        const story = storyOf(found.value, id);
        if (!story.ok) return story;
        const { headline, slug } = story.value;
        const { spikedAt, updatedAt } = found.value;
        const standing = compareChains({ head, versions }, chainHere(db, found.value, story.value));
        return ok({ standing, here: { headline, slug, updatedAt, isSpiked: spikedAt !== null } });
      }),
    kept: (story) => access.read((db) => ok(db.prepare(KEPT).all<WithContent>([story]))),
    expect: (hashes) =>
      access.write((db) => {
        db.prepare(EXPECT).run([now(), JSON.stringify(hashes)]);
        return ok(null);
      }),
    takeIn: (incoming, how) => {
      const taken = access.write((db) =>
        how === 'update' ? updated(db, incoming, now()) : added(db, incoming, now()),
      );
      if (taken.ok) changed();
      return taken;
    },
  };
}

const UNKNOWN: StandingHere = { standing: 'unknown', here: null };

function added(db: Connection, incoming: Incoming, at: string): Result<OpenedStory> {
  const story = { ...incoming.story, updatedAt: at };
  if (findStory(db, story.id).ok) return fail('handoff.here', { id: story.id });
  const pk = insertStory(db, story);
  for (const version of incoming.versions) insertReady(db, pk, version);
  notePictures(db, pk, incoming.pictures);
  return ok({ story, revision: 1, savedAt: at, spikedAt: null });
}

function updated(db: Connection, incoming: Incoming, at: string): Result<OpenedStory> {
  const { id } = incoming.story;
  const found = findStory(db, id);
  if (!found.ok) return found;
  const current = storyOf(found.value, id);
  if (!current.ok) return current;
  const { pk, revision, spikedAt } = found.value;
  const here = chainHere(db, found.value, current.value);
  const history = { head: incoming.head, versions: incoming.versions.map(({ row }) => row) };
  if (compareChains(history, here) !== 'newer') return fail('handoff.changed', { id });
  const known = new Set(here.versions.map((version) => version.id));
  for (const version of incoming.versions) if (!known.has(version.row.id)) insertReady(db, pk, version);
  const story = { ...incoming.story, updatedAt: at };
  updateStory(db, pk, revision + 1, story);
  notePictures(db, pk, incoming.pictures);
  return ok({ story, revision: revision + 1, savedAt: at, spikedAt });
}

/** The chain of a story as it is here; what was written since its newest version stands at the end of it. */
function chainHere(db: Connection, { pk }: StoryRecord, story: Story): Chain {
  const columns = db.prepare(LINKS).all<Pick<VersionColumns, 'id' | 'parents'>>([pk]);
  const versions = columns.map((one) => ({ id: one.id, parents: parentsOf(one) }));
  const latest = latestVersion(db, pk);
  if (latest !== undefined && isAsIn(db, latest, story)) return { head: latest.id, versions };
  const parents = latest === undefined ? [] : [latest.id];
  return { head: UNVERSIONED, versions: [...versions, { id: UNVERSIONED, parents }] };
}

/** Whether a story is what a version holds; one of an older format has another digest, and is looked into. */
function isAsIn(db: Connection, { id, digest }: VersionColumns, story: Story): boolean {
  const own = digestOf(story);
  if (digest === own) return true;
  const version = readVersion(db, id);
  return version.ok && digestOf(version.value.story) === own;
}
