import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { restoreStore, setStoreAside, storeBackups } from '../../../electron/services/recover';
import {
  openStore,
  storePaths,
  type StartThread,
  type Store,
  type StoreOptions,
  type StorePaths,
} from '../../../electron/services/store';
import type { BackupRow } from '../../../shared/ipc/library';
import type { Result } from '../../../shared/ipc/result';
import { bundle } from './support/bundle';
import { testFolder } from './support/folder';
import { ALL, TEST_KEY, testClock } from './support/library';
import { failureIn, must } from './support/must';
import { shortStory, wireStory } from '../../support/wire-stories';

let folder = '';
const scripts = { search: '', backup: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  scripts.search = await bundle(folder, 'search-worker', 'electron/services/search/worker.ts');
  scripts.backup = await bundle(folder, 'backup-worker', 'electron/services/backup/worker.ts');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const startThread: StartThread = (name, workerData) => new Worker(scripts[name], { workerData });

function optionsIn(paths: StorePaths, more: Partial<StoreOptions> = {}): StoreOptions {
  return {
    ...{ paths, key: TEST_KEY, now: testClock(), author: () => 'Ann Editor', startThread },
    ...{ damaged: () => undefined, backedUp: () => undefined },
    ...more,
  };
}

function open(paths: StorePaths, more: Partial<StoreOptions> = {}): Store {
  const store = must(openStore(optionsIn(paths, more)));
  onTestFinished(() => store.close());
  return store;
}

test('what is kept of the wires is opened when first asked for, and not again once the store is closed', async () => {
  const paths = storePaths(testFolder());
  const store = open(paths);
  expect(existsSync(paths.wires)).toBe(false);
  expect(must(must(store.wires()).counts()).total).toBe(0);
  expect(store.wires()).toBe(store.wires());
  await store.close();
  expect(failureIn(store.wires()).code).toBe('store.not-open');
});

test('everything that is kept is found again after closing, and closing leaves no log', async () => {
  const paths = storePaths(testFolder());
  const first = open(paths);
  first.startBackground();
  const { story } = must(first.stories.create(shortStory('北朝鮮'), 'created'));
  expect(must(await first.list({ ...ALL, text: '北朝鮮' })).total).toBe(1);
  await first.close();
  expect(readdirSync(join(paths.library, '..')).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
  const second = open(paths);
  expect(must(await second.list({ ...ALL, text: '北朝鮮' })).rows[0]?.id).toBe(story.id);
  expect(must(second.versions.list(story.id))).toHaveLength(1);
});

test('a backup is made in the background while stories are saved', async () => {
  const paths = storePaths(testFolder());
  const made = new Promise<Result<BackupRow>>((resolve) => {
    const store = open(paths, { backupAfter: 1, backedUp: resolve });
    for (let i = 0; i < 30; i += 1) must(store.stories.create(wireStory(i), 'created'));
    store.startBackground();
    must(store.stories.create(wireStory(30), 'created'));
  });
  expect(must(await made).stories).toBe(31);
  expect(storeBackups(paths)).toMatchObject([{ stories: 31 }]);
});

test('damage in the middle is found in the background after a run that did not end', async () => {
  const paths = storePaths(testFolder());
  const before = open(paths);
  for (let i = 0; i < 40; i += 1) must(before.stories.create(wireStory(i), 'created'));
  await before.close();
  const bytes = readFileSync(paths.library);
  const page = 4096 * Math.floor(bytes.length / 8192);
  writeFileSync(paths.library, bytes.fill(1, page, page + 4096));
  writeFileSync(`${paths.library}-wal`, 'the log of a run that was killed');
  await new Promise<void>((resolve) => open(paths, { damaged: resolve }).startBackground());
});

test('a damaged library is set aside, a backup takes its place, and what is newer is brought over', async () => {
  const paths = storePaths(testFolder());
  const options = optionsIn(paths);
  const store = open(paths);
  const { story } = must(store.stories.create(shortStory('Backed up'), 'created'));
  const backup = must(await store.backups.makeNow());
  must(store.stories.create(shortStory('Since'), 'created'));
  await store.close();
  const { kept } = must(setStoreAside(options));
  must(restoreStore(options, backup.name));
  const restored = open(paths);
  expect(must(await restored.list(ALL)).total).toBe(1);
  expect(must(restored.salvage(kept))).toBe(1);
  expect(must(await restored.list({ ...ALL, text: 'since' })).total).toBe(1);
  expect(must(restored.stories.open(story.id)).revision).toBe(1);
  expect(failureIn(restoreStore(options, 'nonsense')).code).toBe('backup.missing');
});

test('after a restore the search knows the library that is there now', async () => {
  const paths = storePaths(testFolder());
  const store = open(paths);
  const { story } = must(store.stories.create(shortStory('Tanganyika'), 'created'));
  const backup = must(await store.backups.makeNow());
  must(store.stories.save({ ...story, body: shortStory('Zanzibar').body }, 1));
  expect(must(await store.list({ ...ALL, text: 'zanzibar' })).total).toBe(1);
  await store.close();
  must(restoreStore(optionsIn(paths), backup.name));
  const restored = open(paths);
  expect(must(await restored.list({ ...ALL, text: 'zanzibar' })).total).toBe(0);
  expect(must(await restored.list({ ...ALL, text: 'tanganyika' })).total).toBe(1);
});

test('what was being sent when the last run was cut short is seen to at the next start', async () => {
  const paths = storePaths(testFolder());
  const destination = testFolder();
  const first = open(paths);
  const { story } = must(first.stories.create(shortStory('Talks'), 'created'));
  const temp = join(destination, '.dateline-1.part');
  must(first.outbox.begin('1', story.id, [temp]));
  writeFileSync(temp, 'half a story');
  await first.close();
  const second = open(paths);
  second.startBackground();
  await second.close();
  expect(readdirSync(destination)).toEqual([]);
});
