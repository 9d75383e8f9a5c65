import fc, { type Arbitrary } from 'fast-check';
import { BLOCK_KINDS, MAX_LIST_LEVEL, type Block, type BlockOf } from '../../shared/story/blocks';
import { normalizeStory } from '../../shared/story/normalize';
import type { Photo } from '../../shared/story/photo';
import type { Dateline, Place } from '../../shared/story/place';
import { PRIORITIES, STATUSES, STORY_FORMAT, type Story } from '../../shared/story/story';
import { joinRuns, MARKS, type Mark, type Run } from '../../shared/story/text';
import { PICTURES } from './pictures';

/** Words of several scripts, as reporters write them. */
const WORDS = [
  ...[
    'Kishida',
    'the',
    'N.Y.',
    'AT&T',
    'U.S.',
    'e-mail',
    '3.5',
    '1986.',
    '2017',
    'O’Brien',
    'naïve',
    'Ångström',
  ],
  ...[
    'Переговоры',
    'в',
    'Токио',
    '北朝鮮',
    '問題を',
    '協議',
    '首都',
    'ประเทศไทย',
    'ភ្នំពេញ',
    'שלום',
    'ירושלים',
  ],
  ...[
    'محادثات',
    'طوكيو',
    'हिन्दी',
    'মঙ্গলবার',
    '한국어',
    'İstanbul',
    'ß',
    'ﬁ',
    'e\u0301',
    '👩‍👩‍👧‍👦',
    '🇯🇵',
    '❤️',
    '𝒳',
    '𠮷',
  ],
];

/** What some format or other takes for a sign, whole or in pieces. */
const SIGNS = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '```',
    '#',
    '##',
    '-',
    '--',
    '---',
    '+',
    '=',
    '===',
    '>',
    '>>',
    '|',
    '||',
  ],
  ...[
    '\\',
    '\\\\',
    '[',
    ']',
    '[ ]',
    '[x]',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b',
    '(',
    ')',
    '<',
    '</p>',
    '<br>',
    '<b>',
  ],
  ...[
    '<u>',
    '</u>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>alert(1)</script>',
    '&',
    '&amp;',
    '&#32;',
    '&nbsp;',
  ],
  ...[
    '&copy',
    ';',
    ':',
    ':-',
    '|-',
    '1.',
    '2)',
    '10. ',
    '- ',
    '* ',
    '> ',
    '# ',
    '    ',
    '!',
    '"',
    "'",
    '«',
    '—',
    '— ',
    '– ',
  ],
  ...[
    'http://a.b',
    'https://example.com/a_b?c=d&e=(f)',
    'www.a.b',
    'a@b.co',
    'mailto:a@b.co',
    '/',
    '@',
    '$',
    '%',
    '^',
  ],
  ...[
    '{',
    '}',
    '{{x}}',
    '---\n',
    '[!pullquote]',
    'PHOTO: ',
    '-30-',
    'EMBARGOED until',
    '<cite>',
    '</cite>',
    '<a href="x">',
  ],
];

/** White space and the invisible. */
const SPACES = [
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\f',
    '\v',
    '\u00a0',
    '\u2003',
    '\u3000',
    '\u202f',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u0085',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\u0001',
    '\u001b',
    '\u007f',
  ],
];

/** What no file in UTF-8 can hold. */
const UNHOLDABLE = ['\0', '\ud83d', '\udc00'];

/** How text is generated. */
export interface TextOptions {
  /** Also null characters and halves of surrogate pairs. */
  wild?: boolean;
  /** At least one piece. */
  filled?: boolean;
}

/** Text of words, signs of every language of markup, odd white space and sometimes anything at all. */
export function text({ wild = false, filled = false }: TextOptions = {}): Arbitrary<string> {
  const pieces: { weight: number; arbitrary: Arbitrary<string> }[] = [
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 5, arbitrary: fc.constantFrom(' ') },
    { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 2, arbitrary: fc.constantFrom(...SPACES) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).map((any) => any.replaceAll('\0', '')),
    },
    ...(wild ? [{ weight: 1, arbitrary: fc.constantFrom(...UNHOLDABLE) }] : []),
  ];
  const minLength = filled ? 1 : 0;
  return fc
    .array(fc.oneof(...pieces), { minLength, maxLength: 9 })
    .map((parts) => parts.join(''))
    .filter((whole) => whole !== '' || !filled)
    .map((whole) => (wild ? whole : wellFormed(whole)));
}

function wellFormed(whole: string): string {
  return whole.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

const HREFS = fc.oneof(
  fc.constantFrom(
    'https://example.com/',
    'http://a.b/c_d*e~f?g=h&copy=1&amp;x#(i)',
    'https://例え.jp/道|"\'<>\\`[]()',
    'mailto:desk@example.com?subject=A%20B',
    'HTTPS://EXAMPLE.COM/)',
  ),
  fc.webUrl(),
);

/** Runs in canonical form. */
export function runs(options: TextOptions = {}): Arbitrary<Run[]> {
  const run = fc
    .record({
      text: text({ ...options, filled: true }),
      marks: fc.oneof(
        { weight: 2, arbitrary: fc.constant<Mark[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...MARKS]) },
      ),
      href: fc.option(HREFS, { nil: undefined, freq: 6 }),
    })
    .map(({ text: said, marks, href }): Run =>
      href === undefined ? { text: said, marks } : { text: said, marks, href },
    );
  return fc.array(run, { minLength: options.filled === true ? 1 : 0, maxLength: 4 }).map(joinRuns);
}

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().replace(/\.\d+Z/, '+05:45')));

/** A place. */
export function place(options: TextOptions = {}): Arbitrary<Place> {
  const other = fc.oneof(fc.constant(''), text(options));
  return fc.record({
    name: fc.oneof(fc.constantFrom('Tokyo', 'BUFFALO', 'Rio de Janeiro', '東京', 'القدس'), text(options)),
    region: fc.oneof(fc.constantFrom('', 'New York', 'Hokkaido'), other),
    country: fc.oneof(fc.constantFrom('', 'Japan', 'United States'), other),
    countryCode: fc.constantFrom('', 'JP', 'US'),
    timeZone: fc.constantFrom('', 'Asia/Tokyo', 'America/New_York', 'No/Where'),
  });
}

/** A dateline. */
export function dateline(options: TextOptions = {}): Arbitrary<Dateline> {
  return fc.record({
    places: fc.array(place(options), { minLength: 1, maxLength: 2 }),
    date: fc.option(day),
    source: fc.option(fc.oneof(fc.constantFrom('', 'TASS', 'AP', 'Reuters', 'dpa/lsw'), text(options))),
  });
}

/** A photo; its picture is one of PICTURES or missing. */
export function photo(options: TextOptions = {}): Arbitrary<Photo> {
  const said = fc.oneof(fc.constant(''), text(options));
  return fc.record({
    media: fc.option(fc.constantFrom(...PICTURES.map((one) => one.media))),
    origin: fc.constantFrom('', 'https://example.com/photo.jpg', 'photo.jpg'),
    caption: runs(options),
    credit: fc.oneof(fc.constantFrom('', 'EPA/MARTIN DIVISEK'), text(options)),
    alt: text(options),
    byline: fc.oneof(fc.constant(''), text(options)),
    copyright: fc.oneof(fc.constant(''), text(options)),
    bylineTitle: said,
    source: said,
    usageTerms: said,
    rightsPage: said,
    headline: said,
    title: said,
    longAlt: said,
    captionWriter: said,
    instructions: said,
    jobId: said,
    sublocation: said,
    sourceType: said,
    keywords: fc.array(text(options), { maxLength: 3 }),
    takenAt: fc.option(fc.oneof(day, instant)),
    place: fc.option(place(options)),
    crop: fc.option(fc.constantFrom({ x: 0, y: 0.25, width: 0.5, height: 0.75 })),
    focus: fc.option(fc.constantFrom({ x: 0.5, y: 0.1 })),
  });
}

/** A block of any kind; its ids are given by `body`. */
export function block(options: TextOptions = {}): Arbitrary<Block> {
  const id = fc.constant('?');
  const said = runs(options);
  const attribution = fc.oneof(fc.constant(''), text(options));
  const level = fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.nat(MAX_LIST_LEVEL));
  const items = fc.array(fc.record({ id, level, runs: said }), { minLength: 1, maxLength: 6 });
  const row = (width: number) =>
    fc.record({ id, cells: fc.array(fc.record({ runs: said }), { minLength: width, maxLength: width }) });
  const rows = fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(row(width), { minLength: 1, maxLength: 3 }));
  const kinds: { [K in Block['kind']]: Arbitrary<BlockOf<K>> } = {
    paragraph: fc.record({ id, kind: fc.constant('paragraph'), runs: said }),
    subhead: fc.record({ id, kind: fc.constant('subhead'), runs: said }),
    quote: fc.record({ id, kind: fc.constant('quote'), runs: said, attribution }),
    pullquote: fc.record({ id, kind: fc.constant('pullquote'), runs: said, attribution }),
    list: fc.record({ id, kind: fc.constant('list'), ordered: fc.boolean(), items }),
    photo: fc.record({ id, kind: fc.constant('photo'), photo: photo(options) }),
    table: fc.record({ id, kind: fc.constant('table'), header: fc.boolean(), rows }),
    rule: fc.record({ id, kind: fc.constant('rule') }),
    note: fc.record({ id, kind: fc.constant('note'), runs: said }),
  };
  return fc.oneof(
    { weight: 4, arbitrary: kinds.paragraph },
    ...BLOCK_KINDS.map((kind): { weight: number; arbitrary: Arbitrary<Block> } => ({
      weight: 1,
      arbitrary: kinds[kind],
    })),
  );
}

/** A body; every id in it is there once. */
export function body(options: TextOptions = {}): Arbitrary<Block[]> {
  return fc.array(block(options), { maxLength: 8 }).map((blocks) => {
    let count = 0;
    const next = () => `id${(count += 1)}`;
    return blocks.map((one): Block => {
      switch (one.kind) {
        case 'list':
          return { ...one, id: next(), items: one.items.map((item) => ({ ...item, id: next() })) };
        case 'table':
          return { ...one, id: next(), rows: one.rows.map((each) => ({ ...each, id: next() })) };
        default:
          return { ...one, id: next() };
      }
    });
  });
}

/** A whole story that its schema accepts, with runs in canonical form. */
export function story(options: TextOptions = {}): Arbitrary<Story> {
  const some = text(options);
  const field = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: some });
  const link = fc.record({
    id: fc.uuid(),
    rel: fc.constantFrom('related' as const, 'updates' as const, 'corrects' as const),
    story: fc.option(fc.uuid()),
    href: fc.option(HREFS),
    title: some,
  });
  const comment = fc.record({ id: fc.uuid(), author: some, at: instant, text: some });
  const thread = fc.record({
    id: fc.uuid(),
    quote: some,
    resolved: fc.boolean(),
    comments: fc.array(comment, { maxLength: 2 }),
  });
  return fc
    .record({
      format: fc.constant(STORY_FORMAT),
      id: fc.uuid(),
      profile: fc.constantFrom('', 'feature', 'our own'),
      label: fc.oneof(fc.constantFrom('', '1st Lead', 'Update'), field),
      take: fc.option(fc.record({ number: fc.integer({ min: 1, max: 99 }), more: fc.boolean() })),
      slug: fc.oneof(fc.constantFrom('', 'RUSSIA-JAPAN/', 'korea talks'), field),
      headline: field,
      deck: field,
      byline: fc.array(fc.record({ name: some, role: fc.constantFrom('', 'reporter') }), { maxLength: 3 }),
      dateline: fc.option(dateline(options)),
      lead: fc.option(photo(options)),
      body: body(options),
      desk: field,
      section: field,
      priority: fc.constantFrom(...PRIORITIES),
      genre: field,
      keywords: fc.array(some, { maxLength: 3 }),
      subjects: fc.array(fc.record({ code: fc.constantFrom('medtop:11000000', ''), name: some }), {
        maxLength: 2,
      }),
      language: fc.constantFrom('en', 'ru', 'ar', 'he', 'ja', 'pt-BR', 'zh-Hant', 'az-Arab', 'xx'),
      embargo: fc.option(
        fc.record({ until: instant, zone: fc.constantFrom('', 'UTC', 'Asia/Tokyo', 'No/Where') }),
      ),
      editorsNote: field,
      usageTerms: field,
      copyright: field,
      source: field,
      status: fc.constantFrom(...STATUSES),
      links: fc.array(link, { maxLength: 2 }),
      threads: fc.array(thread, { maxLength: 1 }),
      createdAt: instant,
      updatedAt: instant,
    })
    .map(normalizeStory);
}
