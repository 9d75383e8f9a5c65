import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccess } from '../../../electron/services/database/access';
import { connect, type Connection } from '../../../electron/services/database/connection';
import { openDatabase } from '../../../electron/services/database/open';
import { insertStory } from '../../../electron/services/stories/record';
import { createStoryList, type StoryList } from '../../../electron/services/stories/list';
import { createStories, type Stories } from '../../../electron/services/stories/stories';
import type { OpenedStory } from '../../../shared/ipc/stories';
import type { ListQuery } from '../../../shared/ipc/listing';
import { ok, type Result } from '../../../shared/ipc/result';
import { wireStory } from '../../support/wire-stories';

/** How many stories the measured library holds, of 800 words each. */
export const STORIES = 10_000;

/** Asks for the first page of all stories. */
export const ALL: ListQuery = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 50 };

/** A library to measure. */
export interface MeasuredLibrary {
  folder: string;
  path: string;
  key: Uint8Array;
  db: Connection;
  stories: Stories;
  list: StoryList;
  /** The ids of 500 stories from the middle of the list. */
  ids: string[];
  open: (id: string) => OpenedStory;
}

/** The value of what must succeed. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** Fills a library with stories, has it measured, and takes it away. */
export async function withLibrary(measure: (library: MeasuredLibrary) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const path = join(folder, 'stories.db');
  const key = new Uint8Array(32).fill(7);
  const now = (): string => new Date().toISOString();
  const { db } = must(openDatabase({ path, key, now, backUp: () => ok(null) }));
  try {
    for (let seed = 0; seed < STORIES;) {
      db.exec('BEGIN');
      for (let i = 0; i < 500; i += 1, seed += 1) insertStory(db, wireStory(seed));
      db.exec('COMMIT');
    }
    const access = createAccess(
      db,
      () => connect(path, key),
      () => undefined,
    );
    const stories = createStories({ access, now, author: () => '', changed: () => undefined });
    const list = createStoryList(access);
    const page = must(list({ ...ALL, offset: STORIES / 2, limit: 500 }));
    const open = (id: string): OpenedStory => must(stories.open(id));
    await measure({ folder, path, key, db, stories, list, open, ids: page.rows.map((one) => one.id) });
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
