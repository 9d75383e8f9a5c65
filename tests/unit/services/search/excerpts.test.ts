import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptsOf } from '../../../../electron/services/search/excerpts';
import { fold } from '../../../../shared/find/fold';
import { termsOf } from '../../../../electron/services/search/terms';
import { prose, dice } from '../../../support/wire-stories';

/** The excerpts with the matches between brackets. */
function shown(texts: Record<string, string>, query: string): string[] {
  const fields = Object.entries(texts).map(([field, text]) => ({ field, text }));
  return excerptsOf(fields, termsOf(query)).map(({ field, text, hits }) => {
    let marked = '';
    let at = 0;
    for (const [start, end] of hits) {
      marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
      at = end;
    }
    return `${field}: ${marked}${text.slice(at)}`;
  });
}

test.each([
  ['Фумио Кисида встретится', 'кисид', 'Фумио [Кисид]а встретится'],
  ['Talks on 北朝鮮の核 begin', '北朝鮮', 'Talks on [北朝鮮]の核 begin'],
  ['Café in São Paulo', '"cafe" sao', '[Café] in [São] Paulo'],
  ['the North Korea talks in Korea', '"north korea"', 'the [North Korea] talks in Korea'],
  ['North-Korean and North Korean', 'north-korea', '[North-Korea]n and [North Korea]n'],
  ['رئيس الوُزراء أحمد', 'احمد الوزراء', 'رئيس [الوُزراء] [أحمد]'],
  ['Line one\nline two', 'two', 'Line one line [two]'],
  ['10,000 people', '10,000', '[10,000] people'],
])('in %j, %j is marked', (text, query, expected) => {
  expect(shown({ body: text }, query)).toEqual([`body: ${expected}`]);
});

test('what was asked for is shown where it is first, once, and no more than needed', () => {
  const texts = { headline: 'Tokyo talks', body: 'Talks in Tokyo about Zanzibar', note: 'Tokyo' };
  expect(shown(texts, 'tokyo')).toEqual(['headline: [Tokyo] talks']);
  expect(shown(texts, 'tokyo zanzi')).toEqual([
    'headline: [Tokyo] talks',
    'body: Talks in [Tokyo] about [Zanzi]bar',
  ]);
  expect(shown(texts, 'nothing')).toEqual([]);
});

test('a long text is cut between words around the match, and says so', () => {
  const random = dice(1);
  const text = `${prose(100, random)} Zanzibar ${prose(100, random)}`;
  const [excerpt] = shown({ body: text }, 'zanzibar');
  expect(excerpt).toMatch(/^body: ….+ \[Zanzibar\] .+…$/);
  expect(excerpt?.length).toBeLessThan(200);
  const inside = excerpt?.slice('body: …'.length, -1).replace(/[[\]]/g, '') ?? '';
  expect(` ${text} `).toContain(` ${inside} `);
});

test('a word longer than an excerpt is shown whole, and no character is cut in two', () => {
  const emoji = '😀'.repeat(400);
  const [excerpt] = shown({ body: `${emoji}zanzibar${emoji}` }, 'zanzibar');
  expect(excerpt).toContain('[zanzibar]');
  expect(excerpt).not.toMatch(/\p{Surrogate}/u);
  const long = 'x'.repeat(1000);
  expect(shown({ body: `${prose(50, dice(2))} ${long} end` }, `"${long}"`)[0]).toContain(`[${long}]`);
});

test('what is marked is what was asked for, in any text', () => {
  const unit = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    'ß',
    'ﬁ',
    '北',
    'が',
    'か\u3099',
    ' ',
    '-',
    '😀',
    'ё',
    'الى',
    '\u00ad',
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 200 }),
      fc.nat(200),
      fc.integer({ min: 1, max: 6 }),
      (units, at, size) => {
        const text = units.join('');
        const query = units.slice(at, at + size).join('');
        const terms = termsOf(`"${query}"`);
        for (const excerpt of excerptsOf([{ field: 'body', text }], terms)) {
          expect(excerpt.hits.length).toBeGreaterThan(0);
          for (const [start, end] of excerpt.hits) {
            const letters = excerpt.text.slice(start, end).replace(/[\s\-😀]/gu, '');
            expect(terms.map((term) => term.words.join(''))).toContain(fold(letters));
          }
        }
      },
    ),
    { numRuns: 1000, seed: 20260320 },
  );
});
