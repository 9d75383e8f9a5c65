import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { salvage } from '../../../../electron/services/backup/salvage';
import { makeBackup } from '../../../../electron/services/backup/make';
import { restoreBackup } from '../../../../electron/services/backup/restore';
import { ALL, TEST_KEY, testLibrary, type TestLibrary } from '../support/library';
import { must } from '../support/must';
import { shortStory, wireStory } from '../../../support/wire-stories';

const AT = '2026-03-20T13:00:00.000Z';

function bringOver(damaged: string, into: TestLibrary): number {
  return must(salvage({ damaged, key: TEST_KEY, into: into.access, author: 'Ann Editor', at: AT }));
}

test('what was written since the backup is brought over from a damaged library, page by readable page', () => {
  const library = testLibrary();
  const stories = Array.from({ length: 40 }, (_, i) => wireStory(i));
  for (const story of stories) must(library.stories.create(story, 'created'));
  const order = { library: library.path, key: TEST_KEY, folder: join(library.folder, 'backups'), at: AT };
  const { name } = must(makeBackup(order));
  for (const story of stories.slice(0, 20)) must(library.stories.save({ ...story, headline: 'Since' }, 1));
  const added = must(library.stories.create(shortStory('Added since'), 'created')).story;
  must(library.stories.spike([added.id]));
  library.db.close();
  const bytes = readFileSync(library.path);
  const page = 4096 * Math.floor(bytes.length / 8192);
  writeFileSync(library.path, bytes.fill(1, page, page + 4096));
  const { kept } = must(restoreBackup({ ...order, name }));

  const restored = testLibrary(library.folder);
  const brought = bringOver(join(library.folder, kept), restored);
  expect(brought).toBeGreaterThan(10);
  expect(brought).toBeLessThanOrEqual(21);
  const rows = must(restored.list({ ...ALL, limit: 100 })).rows;
  expect(rows.length + must(restored.list({ ...ALL, view: 'spiked' })).total).toBeGreaterThanOrEqual(40);
  const since = rows.filter((row) => row.headline === 'Since');
  expect(since.length).toBeGreaterThan(10);
  const [story] = since;
  expect(must(restored.versions.list(story?.id ?? '')).map((version) => version.reason)).toEqual([
    ...['restored', 'created'],
  ]);
  expect(must(restored.stories.open(story?.id ?? '')).revision).toBe(2);
  expect(bringOver(join(library.folder, kept), restored)).toBe(0);
});

test('a sound library set aside is brought over whole, in its order, spiked stories too', () => {
  const from = testLibrary();
  for (const text of ['One', 'Two', 'Three'])
    must(from.stories.create(shortStory(text, { headline: text }), 'created'));
  const [newest, , oldest] = must(from.list(ALL)).rows;
  must(from.stories.spike([newest?.id ?? '']));
  const changed = must(from.stories.open(oldest?.id ?? '')).story;
  must(from.stories.save({ ...changed, deck: 'Changed last' }, 1));
  const [wanted, spiked] = [must(from.list(ALL)).rows, must(from.list({ ...ALL, view: 'spiked' })).rows];
  from.db.close();
  const into = testLibrary();
  expect(bringOver(from.path, into)).toBe(3);
  expect(must(into.list(ALL)).rows).toEqual(wanted);
  expect(must(into.list({ ...ALL, view: 'spiked' })).rows).toEqual(spiked);
});

test('from what cannot be read at all nothing is brought over', () => {
  const into = testLibrary();
  const path = join(into.folder, 'rubbish.db');
  writeFileSync(path, 'rubbish');
  expect(bringOver(path, into)).toBe(0);
  expect(bringOver(join(into.folder, 'nowhere.db'), into)).toBe(0);
});
