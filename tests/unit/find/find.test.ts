import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn, replacementFor, type Match } from '../../../shared/find/matches';
import { expressionOf, type FindQuery } from '../../../shared/find/query';

const PLAIN: FindQuery = { text: '', matchCase: false, wholeWords: false, isPattern: false };

/** The words found in texts. */
function found(texts: readonly string[], query: Partial<FindQuery>): string[] {
  return matches(texts, query).map(({ at, from, to }) => texts[at]?.slice(from, to) ?? '');
}

function matches(texts: readonly string[], query: Partial<FindQuery>): Match[] {
  const expression = expressionOf({ ...PLAIN, ...query });
  if (!expression.ok) throw new Error(expression.error.code);
  return expression.value === null ? [] : matchesIn(texts, expression.value);
}

describe('what is found', () => {
  test('nothing is asked, nothing is found', () => {
    expect(found(['anything'], { text: '' })).toEqual([]);
  });

  test('in any case unless the case is to match, in every script', () => {
    expect(found(['Talks, TALKS, talks'], { text: 'talks' })).toEqual(['Talks', 'TALKS', 'talks']);
    expect(found(['Talks, TALKS, talks'], { text: 'TALKS', matchCase: true })).toEqual(['TALKS']);
    expect(found(['Москва, МОСКВА'], { text: 'москва' })).toEqual(['Москва', 'МОСКВА']);
    expect(found(['ΣΟΦΙΑ σοφίας'], { text: 'σοφια' })).toEqual(['ΣΟΦΙΑ']);
  });

  test('whole words end at letters, digits and marks of any script', () => {
    const texts = ['The art of the artist, art-house art.', 'café cafés', 'президент президента'];
    expect(found(texts, { text: 'art', wholeWords: true })).toHaveLength(3);
    expect(found(texts, { text: 'café', wholeWords: true })).toEqual(['café']);
    expect(found(texts, { text: 'президент', wholeWords: true })).toEqual(['президент']);
  });

  test('what is typed on a keyboard finds what stands in print', () => {
    expect(found(['He said “don’t”.'], { text: `"don't"` })).toEqual(['“don’t”']);
    expect(found(['10\u00a0million'], { text: '10 million' })).toEqual(['10\u00a0million']);
  });

  test('the signs of patterns are signs like others unless a pattern is asked for', () => {
    expect(found(['U.S. or UxS.', '(a+b) [c] $1 ^'], { text: 'u.s.' })).toEqual(['U.S.']);
    for (const text of ['(a+b)', '[c]', '$1', '^', '\\', '/', '{2}'])
      expect(found([`x ${text} y`], { text })).toEqual([text]);
  });

  test('any text is found in itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (text, around) => {
        expect(found([around + text], { text, matchCase: true }).length).toBeGreaterThan(0);
      }),
    );
  });

  test('a pattern takes alternatives, lines and whole words as a whole', () => {
    expect(found(['cat dog category'], { text: 'cat|dog', isPattern: true, wholeWords: true })).toEqual([
      'cat',
      'dog',
    ]);
    expect(found(['one\ntwo'], { text: '^t\\w+', isPattern: true })).toEqual(['two']);
    expect(found(['aaa'], { text: 'b*', isPattern: true })).toEqual([]);
  });

  test('what is no pattern says why', () => {
    const wrong = expressionOf({ ...PLAIN, text: '(a', isPattern: true });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'find.bad-pattern' } });
    expect(wrong.ok ? '' : wrong.error.facts['reason']).toBe('Unterminated group');
    // Two wrongs of one's own do not make a pattern together with what stands around it.
    expect(expressionOf({ ...PLAIN, text: 'a)(b', isPattern: true }).ok).toBe(false);
  });
});

describe('what takes its place', () => {
  const [match] = matches(['Fumio Kishida said'], { text: '(\\w+) (\\w+)', isPattern: true });

  test('a pattern’s groups are filled in, others stay as typed', () => {
    if (match === undefined) throw new Error('Nothing found');
    expect(replacementFor(match, '$2, $1', true)).toBe('Kishida, Fumio');
    expect(replacementFor(match, '[$&] $$1 $7', true)).toBe('[Fumio Kishida] $1 $7');
  });

  test('without a pattern a dollar is a dollar', () => {
    if (match === undefined) throw new Error('Nothing found');
    expect(replacementFor(match, '$100 and $&', false)).toBe('$100 and $&');
  });
});
