import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shifted, wordAround } from '../../../renderer/editor/proofing/shift';

describe('spans of a text that was changed', () => {
  const spans = [{ from: 4, to: 8 }];
  it.each([
    ['behind them', 'one word two', 'one word two!', spans],
    ['before them', 'one word two', 'a one word two', [{ from: 6, to: 10 }]],
    ['in them', 'one word two', 'one woord two', []],
    ['at their end with a letter', 'one word two', 'one words two', []],
    ['at their end with a point', 'one word two', 'one word. two', spans],
    ['at their beginning with a quote', 'one word two', 'one “word two', [{ from: 5, to: 9 }]],
    ['away with them', 'one word two', 'one two', []],
  ] as const)('changed %s', (_where, before, after, moved) => {
    expect(shifted(spans, before, after)).toEqual(moved);
  });

  it('still stand on the same words, whatever was changed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (head, removed, added, tail) => {
        const before = head + removed + tail;
        const after = head + added + tail;
        const words = [...before.matchAll(/[ab]+/g)].map(({ 0: word, index }) => ({
          from: index,
          to: index + word.length,
          word,
        }));
        for (const { from, to, word } of shifted(words, before, after)) {
          expect(after.slice(from, to)).toBe(word);
          expect(wordAround(after, from)).toEqual({ from, to });
        }
      }),
    );
  });
});
