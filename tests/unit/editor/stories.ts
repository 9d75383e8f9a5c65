import fc from 'fast-check';
import type { Block } from '../../../shared/story/blocks';
import { newId } from '../../../shared/story/ids';
import { newStory } from '../../../shared/story/create';
import type { Media, Photo } from '../../../shared/story/photo';
import { place, type Dateline } from '../../../shared/story/place';
import { MARKS, type Run } from '../../../shared/story/text';
import type { Story } from '../../../shared/story/story';

const WORDS = [
  'Tokyo',
  'talks',
  '“quoted”',
  'Кисида',
  '北朝鮮',
  'مرحبا',
  '😀',
  'a\tb',
  '  ',
  '—',
  'x',
  '.',
  '\n',
];

export const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(' '));

/** Text without line breaks, as people type it. */
export const line = text.map((value) => value.replace(/[\n\r]/g, ' '));

const run: fc.Arbitrary<Run> = fc
  .record({
    text,
    marks: fc.subarray([...MARKS]),
    href: fc.option(fc.constantFrom('https://example.org/a', 'mailto:desk@example.org'), { nil: null }),
  })
  .map(({ text: words, marks, href }) =>
    href === null ? { text: words, marks } : { text: words, marks, href },
  );

export const runs = fc.array(run, { maxLength: 5 });

const media: fc.Arbitrary<Media> = fc.record({
  hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  type: fc.constantFrom('image/jpeg', 'image/png'),
  width: fc.nat(4000),
  height: fc.nat(4000),
  name: line,
});

export const photo: fc.Arbitrary<Photo> = fc.record({
  media: fc.option(media),
  origin: line,
  caption: runs,
  credit: text,
  alt: text,
  byline: line,
  copyright: line,
  bylineTitle: line,
  source: line,
  usageTerms: line,
  rightsPage: line,
  headline: line,
  title: line,
  longAlt: line,
  captionWriter: line,
  instructions: line,
  jobId: line,
  sublocation: line,
  sourceType: line,
  keywords: fc.array(line, { maxLength: 2 }),
  crop: fc.constantFrom(null, { x: 0, y: 0.25, width: 0.5, height: 0.75 }),
  focus: fc.constantFrom(null, { x: 0.5, y: 0.1 }),
  takenAt: fc.constantFrom(null, '2017-03-20', '2017-03-20T10:00:00Z'),
  place: fc.constantFrom(null, place('Tokyo')),
});

const id = fc.nat().map(() => newId());

export const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, kind: fc.constant('paragraph'), runs }) },
  fc.record({ id, kind: fc.constant('subhead'), runs }),
  fc.record({ id, kind: fc.constant('note'), runs }),
  fc.record({ id, kind: fc.constantFrom('quote', 'pullquote'), runs, attribution: text }),
  fc.record({
    id,
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ id, level: fc.nat(8), runs }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ id, kind: fc.constant('photo'), photo }),
  fc
    .record({
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
      header: fc.boolean(),
    })
    .chain(({ columns, rows, header }) =>
      fc.record({
        id,
        kind: fc.constant('table'),
        header: fc.constant(header),
        rows: fc.array(
          fc.record({ id, cells: fc.array(fc.record({ runs }), { minLength: columns, maxLength: columns }) }),
          { minLength: rows, maxLength: rows },
        ),
      }),
    ),
  fc.record({ id, kind: fc.constant('rule') }),
);

const dateline: fc.Arbitrary<Dateline> = fc.record({
  places: fc.array(fc.constantFrom(place('Tokyo'), place('Kyiv')), { minLength: 1, maxLength: 2 }),
  date: fc.constantFrom(null, '2017-03-20'),
  source: fc.constantFrom(null, 'TASS', ''),
});

/** Any story the format can hold, as far as the editor is concerned. */
export const story: fc.Arbitrary<Story> = fc
  .record({
    headline: text,
    deck: text,
    slug: line,
    profile: line,
    label: line,
    take: fc.option(fc.record({ number: fc.integer({ min: 1, max: 99 }), more: fc.boolean() })),
    byline: fc.array(fc.record({ name: line, role: line }), { maxLength: 2 }),
    dateline: fc.option(dateline),
    lead: fc.option(photo),
    body: fc.array(block, { maxLength: 6 }),
    keywords: fc.array(line, { maxLength: 2 }),
    language: fc.constantFrom('en', 'ru', 'de'),
    status: fc.constantFrom('draft', 'approved'),
    editorsNote: text,
  })
  .map((facts) => ({ ...newStory({ now: '2017-03-20T10:00:00Z' }), ...facts }));
