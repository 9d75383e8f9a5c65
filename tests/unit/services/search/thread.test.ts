import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createListing, type Listing } from '../../../../electron/services/search/listing';
import { searchInThread, type Search } from '../../../../electron/services/search/search';
import { bundle } from '../support/bundle';
import { ALL, searchPlaceOf, testLibrary, type TestLibrary } from '../support/library';
import { must } from '../support/must';
import { shortStory } from '../../../support/wire-stories';

let folder = '';
let script = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  script = await bundle(folder, 'search-worker', 'electron/services/search/worker.ts');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Threaded extends TestLibrary {
  search: Search;
  listing: Listing;
  workers: Worker[];
}

function threaded(): Threaded {
  const library = testLibrary();
  const workers: Worker[] = [];
  const search = searchInThread(() => {
    const place = searchPlaceOf(library);
    const worker = new Worker(script, { workerData: place });
    workers.push(worker);
    return worker;
  });
  onTestFinished(() => search.close());
  return { ...library, search, workers, listing: createListing(library.list, search) };
}

async function found({ listing }: Threaded, text: string): Promise<string[]> {
  return must(await listing({ ...ALL, text })).rows.map((row) => row.headline);
}

test('the thread finds what was saved the moment before', async () => {
  const library = threaded();
  for (const headline of ['First', 'Second', 'Third']) {
    must(library.stories.create(shortStory('北朝鮮', { headline }), 'created'));
    library.search.nudge();
    expect((await found(library, '北朝鮮'))[0]).toBe(headline);
  }
});

test('the thread takes in a whole library by itself', async () => {
  const library = threaded();
  for (let i = 0; i < 200; i += 1) must(library.stories.create(shortStory(`Story ${i}`), 'created'));
  library.search.nudge();
  let total = 0;
  while (total < 200) ({ total } = must(await library.listing({ ...ALL, text: 'story' })));
  expect(total).toBe(200);
});

test('searches that overlap each get their own answer', async () => {
  const library = threaded();
  for (const word of ['Lavrov', 'Kishida', 'Tokyo'])
    must(library.stories.create(shortStory(word, { headline: word }), 'created'));
  const words = ['lavrov', 'kishida', 'tokyo', 'nothing', 'lavrov'];
  const answers = await Promise.all(words.map((word) => found(library, word)));
  expect(answers).toEqual([['Lavrov'], ['Kishida'], ['Tokyo'], [], ['Lavrov']]);
});

test('a list that asks for no word needs no thread', async () => {
  const library = threaded();
  must(library.stories.create(shortStory('Words', { headline: 'Listed' }), 'created'));
  expect(await found(library, '')).toEqual(['Listed']);
  expect(await found(library, ' " ')).toEqual(['Listed']);
  expect(library.workers).toHaveLength(0);
});

test('when the thread dies the search says so, and the next one works', async () => {
  const library = threaded();
  must(library.stories.create(shortStory('Words', { headline: 'Found' }), 'created'));
  const asked = library.listing({ ...ALL, text: 'words' });
  await library.workers[0]?.terminate();
  expect(await asked).toMatchObject({ ok: false, error: { code: 'search.failed' } });
  expect(await found(library, 'words')).toEqual(['Found']);
});

test('a closed search answers that it is closed', async () => {
  const library = threaded();
  await library.search.close();
  expect(await library.search.find({ ...ALL, text: 'x' })).toMatchObject({
    error: { code: 'search.closed' },
  });
});
