import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLibrary, type Library } from '../../../electron/services/library';
import { createKeyFile } from '../../../electron/services/settings/key-file';
import { createKeys } from '../../../electron/services/settings/keys';
import { storePaths } from '../../../electron/services/store';
import type { StoreState } from '../../../shared/ipc/library';
import { shortStory, wireStory } from '../../support/wire-stories';
import { testFolder } from './support/folder';
import { ALL, testClock } from './support/library';
import { must } from './support/must';

/** A machine on which the library is started again and again. */
function machine(): { start: () => Library; damage: () => void; library: string } {
  const folder = testFolder();
  const paths = storePaths(folder);
  const kept = new Map<string, unknown>();
  const keyring = { available: () => false, wrap: () => new Uint8Array(), unwrap: () => '' };
  return {
    library: paths.library,
    start: () => {
      const library = createLibrary({
        ...{ paths, now: testClock(), author: () => '', startThread: null },
        ...{ damaged: () => undefined, backedUp: () => undefined },
        keys: createKeys({ file: createKeyFile([join(folder, 'key.json')]), keyring }),
        memory: { get: (name) => kept.get(name), set: (name, value) => void kept.set(name, value) },
      });
      onTestFinished(() => library.close());
      library.open();
      return library;
    },
    damage: () => {
      const bytes = readFileSync(paths.library);
      writeFileSync(paths.library, bytes.fill(1, 0, 4096));
    },
  };
}

/** The library found damaged while it was in use: every page but one can be read. */
async function setAside(library: Library): Promise<StoreState> {
  must(await library.setAside());
  return library.state();
}

async function headlines(library: Library): Promise<string[]> {
  const page = must(await library.use(({ list }) => list(ALL)));
  return page.rows.map((row) => row.headline);
}

test('a machine without a keyring opens a new library and says that nothing guards it', () => {
  expect(machine().start().state()).toEqual({ state: 'open', guard: 'nothing' });
});

test('a library that could not be opened opens without another start once what was in the way is gone', async () => {
  const { start, library: path } = machine();
  const first = start();
  must(await first.use(({ stories }) => stories.create(shortStory('x', { headline: 'Kept' }), 'created')));
  await first.close();
  renameSync(path, `${path}-away`);
  mkdirSync(path);
  const library = start();
  expect(library.state()).toMatchObject({ state: 'refused', error: { code: 'store.cannot-open' } });
  rmdirSync(path);
  renameSync(`${path}-away`, path);
  expect(library.open()).toMatchObject({ state: 'open' });
  expect(await headlines(library)).toEqual(['Kept']);
});

test('damage is remembered from start to start until somebody has decided', async () => {
  const { start, damage } = machine();
  const first = start();
  must(await first.use(({ stories }) => stories.create(wireStory(1), 'created')));
  await first.close();
  damage();
  const found = start().state();
  expect(found).toMatchObject({ state: 'damaged', backups: [] });
  const again = start();
  expect(again.state()).toEqual(found);
  expect((await again.use(({ list }) => list(ALL))).ok).toBe(false);
  expect(must(again.startAnew())).toEqual({ rescued: 0 });
  expect(start().state()).toMatchObject({ state: 'open' });
});

test('a backup in the place of a damaged library comes with what was written since', async () => {
  const library = machine().start();
  const add = (headline: string): unknown =>
    library.use(({ stories }) => stories.create(shortStory('Words', { headline }), 'created'));
  await add('Backed up');
  const backup = must(await library.use(({ backups }) => backups.makeNow()));
  await add('Since then');
  expect(await setAside(library)).toMatchObject({ state: 'damaged', backups: [{ name: backup.name }] });
  must(await library.restore(backup.name));
  expect(library.state()).toMatchObject({ state: 'open' });
  expect(await headlines(library)).toEqual(['Since then', 'Backed up']);
});

test('a chosen backup of a sound library brings back what was, and nothing newer', async () => {
  const library = machine().start();
  const add = (headline: string): unknown =>
    library.use(({ stories }) => stories.create(shortStory('Words', { headline }), 'created'));
  await add('Backed up');
  const backup = must(await library.use(({ backups }) => backups.makeNow()));
  await add('Since then');
  must(await library.restore(backup.name));
  expect(await headlines(library)).toEqual(['Backed up']);
});

test('without a backup, a new library begins with what can be read of the old one', async () => {
  const library = machine().start();
  must(await library.use(({ stories }) => stories.create(shortStory('x', { headline: 'Saved' }), 'created')));
  await setAside(library);
  expect(must(library.startAnew())).toEqual({ rescued: 1 });
  expect(await headlines(library)).toEqual(['Saved']);
});
