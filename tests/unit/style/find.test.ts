import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AP_PACK } from '../../../shared/style/ap';
import { findersOf, findStyle } from '../../../shared/style/find';
import { phraseFinder } from '../../../shared/style/phrases';
import { RuleSchema, type RuleInput } from '../../../shared/style/rule';
import type { StyleText } from '../../../shared/style/text';

type Input = RuleInput extends infer R ? (R extends RuleInput ? Omit<R, 'id' | 'why'> : never) : never;

/** What one rule finds: the text there, and the best of what to write instead. */
function look(rule: Input, text: string, some: Partial<StyleText> = {}): string[] {
  const parsed = v.parse(RuleSchema, { id: 'rule', why: 'Because.', ...rule });
  const finders = findersOf([{ key: 'test.rule', rule: parsed }]);
  return findStyle(finders, { text, place: 'body', language: 'en-US', isQuote: false, ...some }).map(
    ({ from, to, replacements }) => `${text.slice(from, to)} → ${replacements[0] ?? '?'}`,
  );
}

const toward: Input = { kind: 'replace', pairs: { towards: ['toward'], 'fire man': [] } };

describe('a rule of words', () => {
  it('finds whole words in any case, and writes what follows theirs', () => {
    expect(look(toward, 'Towards noon, towardsman TOWARDS towards.')).toEqual([
      'Towards → Toward',
      'TOWARDS → TOWARD',
      'towards → toward',
    ]);
    expect(look(toward, 'A fire\u00a0man left')).toEqual(['fire\u00a0man → ?']);
  });

  it('minds capitals where it says so', () => {
    const rule: Input = { kind: 'replace', matchCase: true, pairs: { 'the Web': ['the web'] } };
    expect(look(rule, 'the Web, the web, The Web')).toEqual(['the Web → the web']);
  });

  it('leaves its exceptions, addresses and the words of others alone', () => {
    const rule: Input = { ...toward, except: ['Towards Zero'] };
    expect(look(rule, 'He read “Emma” and Towards Zero, towards dawn.')).toEqual(['towards → toward']);
    expect(look(toward, 'See https://towards.example/towards and @towards.')).toEqual([]);
    expect(look(toward, 'He said: “We go towards peace.”')).toEqual([]);
    expect(look({ ...toward, inQuotes: true }, 'He said: “We go towards peace.”')).toHaveLength(1);
    expect(look(toward, 'We go towards peace.', { isQuote: true })).toEqual([]);
  });

  it('keeps to its places and languages', () => {
    expect(look({ ...toward, where: ['headline'] }, 'towards')).toEqual([]);
    expect(look({ ...toward, where: ['headline'] }, 'towards', { place: 'headline' })).toHaveLength(1);
    expect(look({ ...toward, languages: ['en-US'] }, 'towards', { language: 'en-GB' })).toEqual([]);
    expect(look({ ...toward, languages: ['en'] }, 'towards', { language: 'en-GB' })).toHaveLength(1);
    expect(look({ ...toward, languages: ['en'] }, 'towards', { language: 'enm' })).toEqual([]);
  });
});

describe('a rule with a pattern', () => {
  it('fills its groups into what it writes', () => {
    const rule: Input = { kind: 'pattern', pattern: String.raw`(\d+) per cent`, replacement: '$1%' };
    expect(look(rule, 'About 30 per cent and 4 PER CENT')).toEqual(['30 per cent → 30%', '4 PER CENT → 4%']);
  });

  it('has no answer where it gives none', () => {
    expect(look({ kind: 'pattern', pattern: 'a+h' }, 'aaah')).toEqual(['aaah → ?']);
  });
});

it('shows the gravest of what several rules find at one place', () => {
  const rules = [
    {
      key: 'hint',
      rule: { id: 'a', why: 'A.', kind: 'replace', pairs: { 'in order to': ['to'] }, severity: 'hint' },
    },
    {
      key: 'error',
      rule: { id: 'b', why: 'B.', kind: 'replace', pairs: { order: ['odor'] }, severity: 'error' },
    },
  ].map(({ key, rule }) => ({ key, rule: v.parse(RuleSchema, rule) }));
  const text = { text: 'in order to', place: 'body', language: 'en', isQuote: false } as const;
  expect(findStyle(findersOf(rules), text).map(({ rule }) => rule)).toEqual(['error']);
});

const PIECES = [
  'towards ',
  '5 ',
  '“',
  '”',
  '"',
  '. ',
  'Jan. ',
  '12 ',
  'Governor Doe ',
  '\ufffc',
  '  ',
  'U.S. ',
  'the ',
  'İ',
  '👩‍👩‍👧',
  '…',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
);

it('finds in any text only stretches of it, in order and apart, each by a rule it was given', () => {
  const finders = findersOf(AP_PACK.rules.map((rule) => ({ key: rule.id, rule })));
  const known = new Set(AP_PACK.rules.map(({ id }) => id));
  fc.assert(
    fc.property(texts, fc.constantFrom('en-US', 'de', ''), (text, language) => {
      let end = 0;
      for (const { from, to, rule } of findStyle(finders, {
        text,
        place: 'body',
        language,
        isQuote: false,
      })) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(known).toContain(rule);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});

it('finds phrases where an expression for each would', () => {
  const phrases = ['the', 'the end', 'end of', 'of', 'co-op', ', the'];
  const find = phraseFinder(phrases.map((phrase) => ({ pairs: { [phrase]: [] }, matchCase: false })));
  const text = fc
    .array(fc.constantFrom('the', 'end', 'of', 'co-op', 'op', ' ', ', ', '-', 'The', 'x'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      const expected = phrases.flatMap((phrase, rule) => {
        const head = /^\w/.test(phrase) ? String.raw`(?<!\w)` : '';
        return [...sample.matchAll(new RegExp(`${head}${phrase}(?!\\w)`, 'gi'))].map(
          ({ index }) => `${rule} ${index}`,
        );
      });
      expect(
        find(sample)
          .map(({ rule, from }) => `${rule} ${from}`)
          .sort(),
      ).toEqual(expected.sort());
    }),
  );
});
