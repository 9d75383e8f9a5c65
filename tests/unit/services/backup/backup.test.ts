import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../../electron/services/backup/check';
import { backupsIn } from '../../../../electron/services/backup/folder';
import { copyAside, makeBackup } from '../../../../electron/services/backup/make';
import { restoreBackup } from '../../../../electron/services/backup/restore';
import { TEST_KEY, testLibrary, type TestLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { shortStory, wireStory } from '../../../support/wire-stories';

interface Order {
  library: string;
  key: Uint8Array;
  folder: string;
  at: string;
}

function order({ path, folder }: TestLibrary, at = '2026-03-20T13:00:00.000Z'): Order {
  return { library: path, key: TEST_KEY, folder: join(folder, 'backups'), at };
}

test('a backup made while the library is in use holds all that was kept, and is encrypted', () => {
  const library = testLibrary();
  const { story } = must(library.stories.create(shortStory('Zanzibar'), 'created'));
  const made = must(makeBackup(order(library)));
  expect(made).toMatchObject({ at: '2026-03-20T13:00:00.000Z', stories: 1 });
  must(library.stories.save({ ...story, headline: 'Afterwards' }, 1));
  const bytes = readFileSync(join(library.folder, 'backups', made.name));
  expect(bytes.length).toBe(made.bytes);
  expect(bytes.includes('Zanzibar')).toBe(false);
  expect(backupsIn(join(library.folder, 'backups'))).toMatchObject([made]);
});

test('a backup put in place brings back what was, and what it replaced is kept', () => {
  const library = testLibrary();
  const { story } = must(library.stories.create(shortStory('First'), 'created'));
  const made = must(makeBackup(order(library)));
  must(library.stories.save({ ...story, headline: 'Changed' }, 1));
  library.db.close();
  const { kept } = must(restoreBackup({ ...order(library), name: made.name }));
  expect(must(testLibrary(library.folder).stories.open(story.id))).toMatchObject({ revision: 1, story });
  expect(kept).toMatch(/^stories\.replaced-.*\.db$/);
  expect(must(makeBackup({ ...order(library), library: join(library.folder, kept) })).stories).toBe(1);
  expect(backupsIn(join(library.folder, 'backups')).map((one) => one.name)).toContain(made.name);
});

test('a restored library is another one for the index', () => {
  const library = testLibrary();
  const epoch = (of: TestLibrary): unknown => of.db.prepare('SELECT value FROM library').get();
  const before = epoch(library);
  const made = must(makeBackup(order(library)));
  library.db.close();
  must(restoreBackup({ ...order(library), name: made.name }));
  expect(epoch(testLibrary(library.folder))).not.toEqual(before);
});

test('a backup that is damaged, missing or no backup replaces nothing', () => {
  const library = testLibrary();
  const { story } = must(library.stories.create(wireStory(1), 'created'));
  const made = must(makeBackup(order(library)));
  library.db.close();
  const path = join(library.folder, 'backups', made.name);
  const bytes = readFileSync(path);
  const restored = (name: string): string => failureIn(restoreBackup({ ...order(library), name })).code;
  expect(restored('20200101T000000000Z-1-1.db')).toBe('backup.missing');
  expect(restored('../stories.db')).toBe('backup.missing');
  for (const damaged of [
    bytes.subarray(0, 5000),
    Buffer.from(bytes).fill(1, 8192, 12_288),
    Buffer.from('x'),
  ]) {
    writeFileSync(path, damaged);
    expect(restored(made.name)).toBe('backup.unsound');
  }
  expect(testLibrary(library.folder).stories.open(story.id).ok).toBe(true);
  expect(readdirSync(library.folder).filter((name) => /copying|restoring|replaced/.test(name))).toEqual([]);
});

test('a damaged library makes no backup, so that none that is sound goes for it', () => {
  const library = testLibrary();
  for (let i = 0; i < 20; i += 1) must(library.stories.create(wireStory(i), 'created'));
  library.db.close();
  const bytes = readFileSync(library.path);
  writeFileSync(library.path, bytes.fill(1, bytes.length / 2, bytes.length / 2 + 4096));
  expect(failureIn(makeBackup(order(library))).code).toBe('store.damaged');
  expect(backupsIn(join(library.folder, 'backups'))).toEqual([]);
  expect(failureIn(checkLibrary(library.path, TEST_KEY)).code).toBe('store.damaged');
});

test('a sound library passes the check', () => {
  const library = testLibrary();
  must(library.stories.create(wireStory(1), 'created'));
  expect(checkLibrary(library.path, TEST_KEY)).toEqual({ ok: true, value: null });
});

test('copies that were cut off are cleared away by the next one', () => {
  const library = testLibrary();
  must(makeBackup(order(library)));
  const left = join(library.folder, 'backups', '20260101T000000000Z.partial');
  writeFileSync(left, 'half a copy');
  const made = must(makeBackup(order(library, '2026-03-20T14:00:00.000Z')));
  expect(readdirSync(join(library.folder, 'backups')).sort().at(-1)).toBe(made.name);
  expect(readdirSync(join(library.folder, 'backups'))).not.toContain('20260101T000000000Z.partial');
});

test('the copy from before a change of schema says so', () => {
  const library = testLibrary();
  const made = must(copyAside(library.db, order(library), 1));
  expect(made.name).toMatch(/-from-schema-1\.db$/);
  expect(backupsIn(join(library.folder, 'backups'))).toMatchObject([{ beforeSchema: 1, name: made.name }]);
});

test('a library of an older schema can be copied, whatever it has beside its stories', () => {
  const library = testLibrary();
  must(library.stories.create(shortStory('Kept'), 'created'));
  library.db.exec('DROP TABLE removals');
  library.db.pragma('user_version = 0');
  expect(must(copyAside(library.db, order(library), 0)).stories).toBe(1);
});
