import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchExpression, termsOf } from '../../../../electron/services/search/terms';
import { openSearchEngine } from '../../../../electron/services/search/engine';
import { ALL, searchPlaceOf, testLibrary } from '../support/library';
import { must } from '../support/must';

const expression = (query: string): string => matchExpression(termsOf(query));

test.each([
  ['kishi', '"kishi" *'],
  ['North Korea', '"north" AND "korea" *'],
  ['North Korea ', '"north" AND "korea" *'],
  ['"North Korea"', '"north korea"'],
  ['“North Korea” «Москва» 「北朝鮮」', '"north korea" AND "москва" AND "北 朝 鮮"'],
  ['"North Kor', '"north kor" *'],
  ['foo" bar', '"foo" AND "bar" *'],
  ['北朝鮮', '"北 朝 鮮"'],
  ['北朝鮮 missile', '"北 朝 鮮" AND "missile" *'],
  ['10,00', '"10 00" *'],
  ['a OR b', '"a" AND "or" AND "b" *'],
  ['NEAR(a b, 3) text:x ^y -z *', '"near a" AND "b" AND "3" AND "text x" AND "y" AND "z" *'],
  ['', ''],
  ['  "  — ', ''],
])('%j asks for %j', (query, expected) => {
  expect(expression(query)).toBe(expected);
});

test('a whole page pasted into the search field is not looked for word by word', () => {
  expect(termsOf('word '.repeat(10_000)).length).toBeLessThan(100);
});

test('whatever is typed, the search answers', () => {
  const { folder, path, db } = testLibrary();
  const engine = must(openSearchEngine(searchPlaceOf({ folder, path })));
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      ':',
      '^',
      '-',
      '+',
      ' AND ',
      ' OR ',
      ' NOT ',
      'NEAR(',
      "'",
      '\0',
      '{',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      if (termsOf(text).length === 0) return;
      expect(engine.search({ ...ALL, text })).toMatchObject({ ok: true });
    }),
    { numRuns: 250, seed: 20260320 },
  );
  engine.close();
  db.close();
});
