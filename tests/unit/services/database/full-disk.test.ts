import { expect, test } from 'vitest';
import type { Connection } from '../../../../electron/services/database/connection';
import { testLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { shortStory, wireStory } from '../../../support/wire-stories';

/** Makes the disk as good as full: the database may not grow by another page. */
function fill(db: Connection): void {
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
}

test('a full disk is named, and what was kept before stays as it was', () => {
  const { db, stories } = testLibrary();
  const { story } = must(stories.create(shortStory('Kept'), 'created'));
  fill(db);
  expect(failureIn(stories.save({ ...wireStory(1, 20_000), id: story.id }, 1)).code).toBe('store.full');
  expect(failureIn(stories.create(wireStory(2, 20_000), 'created')).code).toBe('store.full');
  expect(must(stories.open(story.id))).toMatchObject({ revision: 1, story: { body: story.body } });
  expect(db.pragma('quick_check', { simple: true })).toBe('ok');
});

test('when there is room again, the save that failed succeeds from the same revision', () => {
  const { db, stories } = testLibrary();
  const { story } = must(stories.create(shortStory('Kept'), 'created'));
  const longer = { ...wireStory(1, 20_000), id: story.id };
  fill(db);
  expect(stories.save(longer, 1).ok).toBe(false);
  db.pragma('max_page_count = 1000000');
  expect(must(stories.save(longer, 1)).revision).toBe(2);
  expect(must(stories.open(story.id)).story.body).toEqual(longer.body);
});
