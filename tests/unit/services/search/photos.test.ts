import fc from 'fast-check';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../../electron/services/database/connection';
import { createMediaStore } from '../../../../electron/services/media/media';
import { openSearchEngine, type SearchEngine } from '../../../../electron/services/search/engine';
import type { PhotoPage, PhotoQuery } from '../../../../shared/ipc/photos';
import { emptyPhoto, type Photo } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { plain } from '../../../../shared/story/text';
import { shortStory } from '../../../support/wire-stories';
import { searchPlaceOf, testLibrary, TEST_KEY, type TestLibrary } from '../support/library';
import { must } from '../support/must';
import { PICTURES } from '../support/pictures';

interface Pictured extends TestLibrary {
  engine: () => SearchEngine;
  list: TestLibrary['list'];
  ask: (query?: Partial<PhotoQuery>) => PhotoPage;
  /** What is called what in the order of a page. */
  names: (query?: Partial<PhotoQuery>) => string[];
}

function pictured(): Pictured {
  const library = testLibrary();
  let engine: SearchEngine | null = null;
  const opened = (): SearchEngine => (engine ??= must(openSearchEngine(searchPlaceOf(library))));
  onTestFinished(() => opened().close());
  const ask = (query: Partial<PhotoQuery> = {}): PhotoPage =>
    must(
      opened().photos({
        text: '',
        only: 'all',
        order: 'newest',
        offset: 0,
        limit: 50,
        fresh: true,
        ...query,
      }),
    );
  return {
    ...library,
    engine: opened,
    ask,
    names: (query) => ask(query).rows.map(({ photo }) => photo?.media?.name ?? ''),
  };
}

let numbers = 0;

function photo(name: string, some: Partial<Photo> = {}): Photo {
  numbers += 1;
  const hash = numbers.toString(16).padStart(64, '0');
  return {
    ...emptyPhoto({ hash, type: 'image/jpeg', width: 4, height: 3, name }),
    ...{ credit: 'EPA', alt: 'A lake' },
    ...some,
  };
}

function keep({ stories }: TestLibrary, ...photos: Photo[]): Story {
  const body = photos.map((one, at) => ({ id: `p${at}`, kind: 'photo' as const, photo: one }));
  return must(stories.create({ ...shortStory('Text'), body }, 'created')).story;
}

function change({ stories }: TestLibrary, story: Story): void {
  const opened = must(stories.open(story.id));
  must(stories.save(story, opened.revision));
}

test.each<[string, Partial<Photo>, string[]]>([
  ['caption', { caption: plain('Президент в Петрозаводске') }, ['петрозав', 'ПРЕЗИДЕНТ']],
  ['headline', { headline: 'Łódź at dawn' }, ['lodz', 'dawn']],
  ['byline', { byline: 'José Nuñez' }, ['jose nunez', 'NUÑ']],
  ['credit', { credit: 'EPA/MARTIN DIVISEK' }, ['divisek', '"epa martin"']],
  ['keywords', { keywords: ['核', 'diplomacy'] }, ['核', 'diplo']],
  [
    'place',
    { place: { name: 'Köln', region: '', country: 'Germany', countryCode: 'DE', timeZone: '' } },
    ['koln', 'germany'],
  ],
  ['alt', { alt: 'Two men at a table' }, ['table']],
])('a picture is found by its %s, however it is written', (_what, some, queries) => {
  const library = pictured();
  keep(library, photo('wanted.jpg', some), photo('other.jpg'));
  for (const text of [...queries, 'wanted'])
    expect([text, library.names({ text })]).toEqual([text, ['wanted.jpg']]);
});

test('what any story says of a picture finds it, and it is shown once, as the story says that changed last', () => {
  const library = pictured();
  const one = photo('a.jpg', { caption: plain('A frozen lake') });
  keep(library, one);
  keep(library, { ...one, caption: plain('Winter in Karelia'), credit: '' });
  expect(library.ask({ text: 'frozen' }).rows).toMatchObject([{ stories: 2 }]);
  const [row] = library.ask().rows;
  expect(row?.photo?.caption).toEqual(plain('Winter in Karelia'));
  expect(library.ask().counts).toEqual({ all: 1, 'no-credit': 1, 'no-alt': 0, missing: 1, unused: 0 });
});

test('a picture says where it stands, on the spike too; what a story no longer shows is kept as unused', () => {
  const library = pictured();
  const one = photo('a.jpg');
  const first = keep(library, one);
  const second = keep(library, one, photo('b.jpg', { caption: plain('Only here') }));
  must(library.stories.spike([first.id]));
  const uses = must(library.engine().uses(one.media?.hash ?? ''));
  expect(uses.map(({ story, spikedAt }) => [story, spikedAt !== null])).toEqual([
    [second.id, false],
    [first.id, true],
  ]);
  change(library, { ...second, body: [] });
  expect(library.names({ only: 'unused' })).toEqual(['b.jpg']);
  expect(library.names({ text: 'only here' })).toEqual(['b.jpg']);
  must(library.stories.remove([first.id]));
  expect(library.names({ only: 'unused' }).sort()).toEqual(['a.jpg', 'b.jpg']);
  change(library, { ...second, body: [{ id: 'p', kind: 'photo', photo: one }] });
  expect(library.names({ only: 'unused' })).toEqual(['b.jpg']);
  expect(library.ask().total).toBe(2);
});

test('the orders are those of a desk: newest, by name with numbers as numbers, taken last', () => {
  const library = pictured();
  keep(library, photo('img10.jpg', { takenAt: '2026-01-02' }));
  keep(library, photo('img9.jpg', { takenAt: '2026-03-01T10:00:00Z' }), photo('Älv.jpg'));
  expect(library.names()).toEqual(['img9.jpg', 'Älv.jpg', 'img10.jpg']);
  expect(library.names({ order: 'name' })).toEqual(['Älv.jpg', 'img9.jpg', 'img10.jpg']);
  expect(library.names({ order: 'taken' })).toEqual(['img9.jpg', 'img10.jpg', 'Älv.jpg']);
  expect(library.names({ order: 'name', offset: 1, limit: 1 })).toEqual(['img9.jpg']);
});

test('a picture whose file is gone is told from one that is there', async () => {
  const library = pictured();
  const store = createMediaStore(join(library.folder, 'media'));
  const there = must(await store.add('there.png', PICTURES['image/png']));
  keep(library, { ...emptyPhoto(there), credit: 'EPA' }, photo('gone.jpg'));
  expect(library.names({ only: 'missing' })).toEqual(['gone.jpg']);
  expect(library.names({ only: 'no-alt' })).toEqual(['there.png']);
});

test('a library kept by an older Dateline is taken in, and pictures nobody uses are there without a name', () => {
  const library = pictured();
  const story = keep(library, photo('a.jpg'), photo('b.jpg'));
  change(library, { ...story, body: story.body.slice(0, 1) });
  const index = connect(join(library.folder, 'search.db'), TEST_KEY);
  index.exec('CREATE TABLE made (by TEXT NOT NULL, epoch TEXT NOT NULL, upto INTEGER NOT NULL) STRICT');
  index.exec("INSERT INTO made VALUES ('1 unicode', 'old', 9)");
  index.close();
  expect(library.names()).toEqual(['a.jpg', '']);
  expect(library.ask({ only: 'unused' }).rows).toMatchObject([{ photo: null, stories: 0 }]);
});

test('whatever stories do, every picture one shows is listed once, with as many stories as show it', () => {
  const step = fc.record({ story: fc.nat(2), shows: fc.uniqueArray(fc.nat(4)), spiked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const library = pictured();
      const photos = [0, 1, 2, 3, 4].map((at) => photo(`${at}.jpg`));
      const kept = [0, 1, 2].map(() => keep(library));
      const shown = new Map<number, number[]>();
      for (const { story, shows, spiked } of steps) {
        const one = kept[story];
        if (one === undefined) continue;
        const body = shows.flatMap((at) => {
          const picture = photos[at];
          return picture === undefined ? [] : [{ id: `p${at}`, kind: 'photo' as const, photo: picture }];
        });
        change(library, { ...one, body });
        if (spiked) must(library.stories.spike([one.id]));
        shown.set(story, shows);
        library.ask();
      }
      const expected = photos.map(
        (_one, at) => [...shown.values()].filter((shows) => shows.includes(at)).length,
      );
      const rows = library.ask().rows;
      for (const [at, one] of photos.entries()) {
        const row = rows.filter(({ hash }) => hash === one.media?.hash);
        const ever = steps.some(({ shows }) => shows.includes(at));
        expect(row.length).toBe(ever ? 1 : 0);
        if (ever) expect(row[0]?.stories).toBe(expected[at]);
      }
    }),
    { numRuns: 25 },
  );
});
