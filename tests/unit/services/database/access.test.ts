import { readFileSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createAccess } from '../../../../electron/services/database/access';
import { connect } from '../../../../electron/services/database/connection';
import { attemptValue } from '../../../../electron/services/database/failure';
import { createStories } from '../../../../electron/services/stories/stories';
import { ok } from '../../../../shared/ipc/result';
import type { Story } from '../../../../shared/story/story';
import { wireStory } from '../../../support/wire-stories';
import { TEST_KEY, testClock, testLibrary } from '../support/library';
import { failureIn, must } from '../support/must';

/** A closed library of 40 stories with a page in its middle that cannot be read. */
function damagedLibrary(): { path: string; all: Story[] } {
  const library = testLibrary();
  const all = Array.from(
    { length: 40 },
    (_, i) => must(library.stories.create(wireStory(i), 'created')).story,
  );
  library.db.close();
  const bytes = readFileSync(library.path);
  // Which page holds the text of stories and nothing else depends on how they came to lie: the first one that does.
  for (let page = 4096 * Math.floor(bytes.length / 8192); page < bytes.length; page += 4096) {
    writeFileSync(library.path, Buffer.from(bytes).fill(1, page, page + 4096));
    if (holdsText(library.path)) return { path: library.path, all };
  }
  throw new Error('No page holds the text of stories alone');
}

/** Whether the damage lies in the text of stories, and leaves what is said about them. */
function holdsText(path: string): boolean {
  // A connection that has met damage reads nothing more.
  const isRead = (sql: string): boolean => {
    const db = connect(path, TEST_KEY);
    const read = attemptValue(() => db.prepare(sql).all());
    db.close();
    return read.ok;
  };
  return !isRead('SELECT json FROM bodies') && isRead('SELECT max(headline), max(id) FROM stories');
}

test('a story that cannot be read keeps no other from being opened and saved', () => {
  const { path, all } = damagedLibrary();
  let told = 0;
  const again = (): ReturnType<typeof connect> => connect(path, TEST_KEY);
  const access = createAccess(again(), again, () => (told += 1));
  onTestFinished(() => access.close());
  const stories = createStories({ access, now: testClock(), author: () => '', changed: () => undefined });
  const unreadable = all.filter(({ id }) => {
    const opened = stories.open(id);
    if (!opened.ok) expect(opened.error.code).toBe('store.damaged');
    return !opened.ok;
  });
  expect(unreadable.length).toBeGreaterThan(0);
  expect(unreadable.length).toBeLessThan(10);
  expect(told).toBe(unreadable.length);
  for (const story of all) {
    const saved = stories.save({ ...story, headline: 'Saved all the same' }, 1);
    expect(saved.ok).toBe(!unreadable.includes(story));
  }
});

test('a transaction that meets damage changes nothing', () => {
  const { path } = damagedLibrary();
  const again = (): ReturnType<typeof connect> => connect(path, TEST_KEY);
  const access = createAccess(again(), again, () => undefined);
  onTestFinished(() => access.close());
  const failed = access.write((db) => {
    db.exec(`INSERT INTO library VALUES ('half', 'done')`);
    return ok(db.prepare('SELECT max(json) FROM bodies').get());
  });
  expect(failureIn(failed).code).toBe('store.damaged');
  const kept = access.read((db) => ok(db.prepare(`SELECT * FROM library WHERE name = 'half'`).all()));
  expect(must(kept)).toEqual([]);
});

test('a closed access fails without harm, and is closed twice without harm', () => {
  const { path } = damagedLibrary();
  const access = createAccess(
    connect(path, TEST_KEY),
    () => connect(path, TEST_KEY),
    () => undefined,
  );
  access.close();
  access.close();
  expect(failureIn(access.read(() => ok(null))).code).toBe('store.closed');
  expect(failureIn(access.write(() => ok(null))).code).toBe('store.closed');
});
