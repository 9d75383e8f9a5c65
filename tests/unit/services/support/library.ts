import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createAccess, type Access } from '../../../../electron/services/database/access';
import { connect, type Connection } from '../../../../electron/services/database/connection';
import { attemptValue } from '../../../../electron/services/database/failure';
import { openDatabase } from '../../../../electron/services/database/open';
import type { SearchPlace } from '../../../../electron/services/search/index-file';
import { createStoryList, type StoryList } from '../../../../electron/services/stories/list';
import { createStories, type Stories } from '../../../../electron/services/stories/stories';
import { createVersions, type Versions } from '../../../../electron/services/versions/versions';
import type { ListQuery } from '../../../../shared/ipc/listing';
import { ok } from '../../../../shared/ipc/result';
import { testFolder } from './folder';
import { must } from './must';

/** The key of every database made by tests. */
export const TEST_KEY = new Uint8Array(32).fill(7);

/** Asks for the first stories of all. */
export const ALL: ListQuery = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 50 };

/** Where the search of a library finds it, with the pictures in folders beside. */
export function searchPlaceOf({ folder, path }: Pick<TestLibrary, 'folder' | 'path'>): SearchPlace {
  return {
    ...{ library: path, index: join(folder, 'search.db'), key: TEST_KEY },
    ...{ media: join(folder, 'media'), thumbs: join(folder, 'thumbs'), wires: join(folder, 'wires.db') },
  };
}

/** An open library of a test's own. */
export interface TestLibrary {
  folder: string;
  path: string;
  /** The connection that stories and versions go through, until it is replaced. */
  db: Connection;
  access: Access;
  stories: Stories;
  versions: Versions;
  list: StoryList;
}

/** A clock that moves on by a second at every look, from noon of a day in 2026. */
export function testClock(): () => string {
  let time = Date.parse('2026-03-20T12:00:00.000Z');
  return () => new Date((time += 1000)).toISOString();
}

/** Opens a library in a folder, a new one by default; it is closed when the test is over. */
export function testLibrary(folder = testFolder(), now = testClock()): TestLibrary {
  const path = join(folder, 'stories.db');
  const { db } = must(openDatabase({ path, key: TEST_KEY, now, backUp: () => ok(null) }));
  const access = createAccess(
    db,
    () => connect(path, TEST_KEY),
    () => undefined,
  );
  onTestFinished(() => {
    // Many tests close the connection themselves.
    attemptValue(() => access.close());
  });
  const needs = { access, now, author: () => 'Ann Editor', changed: () => undefined };
  return {
    folder,
    path,
    db,
    access,
    stories: createStories(needs),
    versions: createVersions(needs),
    list: createStoryList(access),
  };
}
