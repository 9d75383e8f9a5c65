import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../../electron/services/database/connection';
import { openSearchEngine, type SearchEngine } from '../../../../electron/services/search/engine';
import type { ListQuery } from '../../../../shared/ipc/listing';
import type { Story } from '../../../../shared/story/story';
import { ALL, TEST_KEY, searchPlaceOf, testLibrary, type TestLibrary } from '../support/library';
import { must } from '../support/must';
import { shortStory, wireStory } from '../../../support/wire-stories';

interface Searched extends TestLibrary {
  engine: SearchEngine;
  index: string;
  find: (text: string, query?: Partial<ListQuery>) => string[];
  total: (text: string, query?: Partial<ListQuery>) => number;
}

function searched(library = testLibrary()): Searched {
  const index = join(library.folder, 'search.db');
  const engine = must(openSearchEngine(searchPlaceOf(library)));
  onTestFinished(() => engine.close());
  const page = (
    text: string,
    query: Partial<ListQuery> = {},
  ): { rows: { headline: string }[]; total: number } => must(engine.search({ ...ALL, ...query, text }));
  return {
    ...library,
    ...{ engine, index },
    find: (text, query) => page(text, query).rows.map((row) => row.headline),
    total: (text, query) => page(text, query).total,
  };
}

function add({ stories }: TestLibrary, headline: string, text: string, fields: Partial<Story> = {}): Story {
  return must(stories.create(shortStory(text, { headline, ...fields }), 'created')).story;
}

test.each([
  [
    'Japanese Foreign Minister Fumio Kishida',
    ['kishida', 'kishi', 'fumio kish', '"foreign minister"', 'MINISTER'],
  ],
  ['Фумио Кисида прибыл в Москву', ['кисид', 'КИСИДА', 'москв', '"фумио кисида"']],
  ['北朝鮮の核・ミサイル問題', ['北朝鮮', 'ミサイル', '核', 'サイル', '朝鮮']],
  ['朝鲜半岛局势紧张', ['朝鲜', '半岛局势', '紧张']],
  ['북한의 미사일 발사', ['북한', '미사일', '발사']],
  ['Le café de la Paix à São Paulo', ['cafe', 'CAFÉ', 'sao paulo', 'são']],
  ['رَئِيسُ الوُزَرَاءِ إلى القاهرة', ['رئيس', 'الوزراء', 'القاهره', 'الى']],
  ['Łódź straße Ørsted Ещё', ['lodz', 'strasse', 'orsted', 'еще']],
  ['10,000 people in the U.S.', ['10,000', 'u.s.', '10,00']],
])('%s is found by every way of writing it', (text, queries) => {
  const library = searched();
  add(library, 'Wanted', text);
  add(library, 'Other', 'Quite another story / Иное / 他 / غيره');
  for (const query of queries) expect([query, library.find(query)]).toEqual([query, ['Wanted']]);
});

test('as long as the index is behind, a search says that it does not know every story yet', () => {
  const library = searched();
  for (let n = 0; n < 40; n += 1) add(library, `Story ${n}`, 'Kishida');
  expect(must(library.engine.search({ ...ALL, text: 'kishida' }))).toMatchObject({
    total: 32,
    partial: true,
  });
  expect(must(library.engine.search({ ...ALL, text: 'kishida' }))).toMatchObject({
    total: 40,
    partial: false,
  });
});

test('everything that is asked for must be there, the last word as a beginning', () => {
  const library = searched();
  add(library, 'Both', 'Lavrov met Kishida');
  add(library, 'One', 'Lavrov met nobody');
  expect(library.find('kishida lavrov')).toEqual(['Both']);
  expect(library.find('lavrov')).toEqual(['One', 'Both']);
  expect(library.find('lavr kishida')).toEqual([]);
  expect(library.find('"lavrov kishida"')).toEqual([]);
});

test('a phrase does not reach from one paragraph into the next', () => {
  const library = searched();
  const [first, second] = [shortStory('He went to Moscow'), shortStory('Talks began')];
  add(library, 'Wanted', '', { body: [...first.body, ...second.body] });
  expect(library.find('"moscow talks"')).toEqual([]);
  expect(library.find('moscow talks')).toEqual(['Wanted']);
});

test('what was saved just now is found, and what it replaced no longer', () => {
  const library = searched();
  const story = add(library, 'Changing', 'Before');
  expect(library.find('before')).toEqual(['Changing']);
  must(library.stories.save({ ...story, body: shortStory('After').body }, 1));
  expect(library.find('after')).toEqual(['Changing']);
  expect(library.find('before')).toEqual([]);
});

test('a story that is deleted leaves the index', () => {
  const library = searched();
  const story = add(library, 'Gone', 'Zanzibar');
  expect(library.find('zanzibar')).toEqual(['Gone']);
  must(library.stories.remove([story.id]));
  expect(library.find('zanzibar')).toEqual([]);
  const index = connect(library.index, TEST_KEY);
  expect(index.prepare('SELECT count(*) AS n FROM docs').get()).toEqual({ n: 0 });
  index.close();
});

test('a story changed while it waits to be taken in is still found by what it said', () => {
  const library = searched();
  add(library, 'Old', 'Zanzibar');
  must(library.engine.catchUp(100));
  const page = must(library.list(ALL)).rows[0];
  const opened = must(library.stories.open(page?.id ?? ''));
  must(library.stories.save({ ...opened.story, headline: 'New' }, 1));
  for (let i = 0; i < 40; i += 1) add(library, `Filler ${i}`, 'Filler');
  expect(library.find('zanzibar')).toEqual(['New']);
});

test('the newest change comes first, page by page, with the total of all pages', () => {
  const library = searched();
  for (let i = 0; i < 30; i += 1) add(library, `Story ${i}`, i % 2 === 0 ? 'even number' : 'odd number');
  expect(library.find('number', { limit: 3 })).toEqual(['Story 29', 'Story 28', 'Story 27']);
  expect(library.find('number', { limit: 3, offset: 28 })).toEqual(['Story 1', 'Story 0']);
  expect(library.find('even', { limit: 2, offset: 1 })).toEqual(['Story 26', 'Story 24']);
  expect(library.total('number', { limit: 3, offset: 28 })).toBe(30);
});

test('a search keeps to the filters, also when they change after the story was taken in', () => {
  const library = searched();
  add(library, 'World draft', 'Zanzibar', { desk: 'World' });
  const filed = add(library, 'Sports filed', 'Zanzibar', { desk: 'Sports', status: 'filed' });
  expect(library.find('zanzibar', { desks: ['World'] })).toEqual(['World draft']);
  expect(library.find('zanzibar', { statuses: ['filed'] })).toEqual(['Sports filed']);
  must(library.stories.spike([filed.id]));
  expect(library.find('zanzibar')).toEqual(['World draft']);
  expect(library.find('zanzibar', { view: 'spiked' })).toEqual(['Sports filed']);
  expect(library.total('zanzibar')).toBe(1);
});

test('a row shows where the words are', () => {
  const library = searched();
  add(library, 'Talks in Tokyo', 'Foreign Minister Fumio Kishida spoke.');
  const { rows } = must(library.engine.search({ ...ALL, text: 'kishida tok' }));
  expect(rows[0]?.excerpts).toEqual([
    { field: 'headline', text: 'Talks in Tokyo', hits: [[9, 12]] },
    { field: 'body', text: 'Foreign Minister Fumio Kishida spoke.', hits: [[23, 30]] },
  ]);
});

test('a story that cannot be read keeps no other from being found', () => {
  const library = searched();
  const broken = add(library, 'Broken', 'Zanzibar');
  library.db.prepare(`UPDATE bodies SET json = 'not json'`).run();
  add(library, 'Whole', 'Zanzibar');
  expect(library.find('zanzibar')).toEqual(['Whole']);
  expect(library.stories.open(broken.id).ok).toBe(false);
});

test.each([
  ['missing', (index: string) => rmSync(index)],
  ['rubbish', (index: string) => writeFileSync(index, 'rubbish')],
])('an index that is %s is made anew', (_how, damage) => {
  const first = searched();
  add(first, 'Kept', 'Zanzibar');
  expect(first.find('zanzibar')).toEqual(['Kept']);
  first.engine.close();
  damage(first.index);
  expect(searched(first).find('zanzibar')).toEqual(['Kept']);
});

test('an index damaged in its middle is made anew while it is in use', () => {
  const library = searched();
  for (let i = 0; i < 60; i += 1) add(library, `Story ${i}`, `${wireStory(i).headline} zanzibar`);
  must(library.engine.catchUp(100));
  expect(library.total('zanzibar')).toBe(60);
  library.engine.close();
  const bytes = readFileSync(library.index);
  writeFileSync(library.index, bytes.fill(1, 3 * 4096, bytes.length - 4096));
  const mended = searched(library);
  expect(mended.total('zanzibar')).toBeGreaterThan(0);
  must(mended.engine.catchUp(100));
  expect(mended.total('zanzibar')).toBe(60);
});

test('a story that lies on a damaged page is passed over, and the index is not made anew for it again and again', () => {
  const library = searched();
  for (let i = 0; i < 40; i += 1) must(library.stories.create(wireStory(i), 'created'));
  must(library.engine.catchUp(100));
  const all = library.total('story');
  library.engine.close();
  library.db.close();
  const bytes = readFileSync(library.path);
  const page = 4096 * Math.floor(bytes.length / 8192);
  writeFileSync(library.path, bytes.fill(1, page, page + 4096));
  for (const index of [library.index, join(library.folder, 'another.db')]) {
    const engine = must(openSearchEngine({ ...searchPlaceOf(library), index }));
    onTestFinished(() => engine.close());
    must(engine.catchUp(100));
    const total = must(engine.search({ ...ALL, text: 'story', limit: 100 })).total;
    expect(total).toBeGreaterThan(all - 10);
    expect(must(engine.search({ ...ALL, text: 'story' })).total).toBe(total);
  }
});

test('an index of another library is not taken for this one’s', () => {
  const library = searched();
  add(library, 'Kept', 'Zanzibar');
  expect(library.find('zanzibar')).toEqual(['Kept']);
  library.engine.close();
  library.db.exec(`UPDATE library SET value = 'another' WHERE name = 'epoch'`);
  library.db.exec(`UPDATE bodies SET json = replace(json, 'Zanzibar', 'Tanganyika')`);
  expect(searched(library).find('tanganyika')).toEqual(['Kept']);
});

test('nothing of a story can be read from the index without the key', () => {
  const library = searched();
  add(library, 'Secret', 'Zanzibar '.repeat(100));
  expect(library.find('zanzibar')).toEqual(['Secret']);
  library.engine.close();
  expect(existsSync(library.index)).toBe(true);
  expect(statSync(library.index).size).toBeGreaterThan(0);
  expect(readFileSync(library.index).includes('zanzibar')).toBe(false);
});

test('taking stories in keeps nobody from saving', () => {
  const library = searched();
  for (let i = 0; i < 20; i += 1) add(library, `Story ${i}`, 'Words');
  const reader = connect(library.index, TEST_KEY);
  reader.exec('BEGIN IMMEDIATE');
  expect(must(library.stories.create(shortStory('Meanwhile'), 'created')).revision).toBe(1);
  reader.exec('ROLLBACK');
  reader.close();
});
