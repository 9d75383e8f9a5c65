import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import {
  addSizes,
  blockSize,
  bodySize,
  countWords,
  readingMinutes,
  sizeOf,
} from '../../../shared/story/statistics';
import { plain } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { body, text } from '../../support/arbitraries';

describe('words', () => {
  it.each<[string, number]>([
    ['', 0],
    [' \n\t ', 0],
    ['—', 0],
    ['Lavrov, Kishida to discuss issues', 5],
    ['two-plus-two', 1],
    ["Japan’s and Japan's", 3],
    ['U.S. AT&T 3.5', 3],
    ['1,234.56', 1],
    ['“Quoted”, he said.', 3],
    ['а, б и в', 4],
    ['cafe\u0301', 1],
    ['می‌خواهم', 1],
    ['هذا خبر عاجل', 3],
    ['co\u00adoperation', 1],
    ['한국어 단어', 2],
    ['👩‍👩‍👧‍👦 🇯🇵', 0],
    ['word👍word', 2],
    ['https://example.com/a', 1],
  ])('%j has %i', (said, words) => expect(countWords(said)).toBe(words));

  it('are found where no spaces are set', () => {
    expect(countWords('北朝鮮の問題を協議する')).toBeGreaterThan(3);
    expect(countWords('ประเทศไทยและญี่ปุ่น')).toBeGreaterThan(1);
    expect(countWords('日本とRussia')).toBeGreaterThan(2);
  });

  it('of two lines are those of the one and those of the other', () => {
    fc.assert(
      fc.property(text(), text(), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });

  it('of ten million signs are counted in a moment', () => {
    const started = performance.now();
    countWords("a'".repeat(1_000_000));
    countWords('a.-'.repeat(1_000_000));
    countWords(' '.repeat(5_000_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('characters', () => {
  it('are code points', () => {
    fc.assert(
      fc.property(text({ wild: true }), (said) => {
        expect(sizeOf(said).characters).toBe(Array.from(said).length);
      }),
    );
  });
});

describe('the size of a body', () => {
  it('is the sum of its blocks', () => {
    fc.assert(
      fc.property(body(), (blocks) => {
        expect(bodySize(blocks)).toEqual(blocks.map(blockSize).reduce(addSizes, { words: 0, characters: 0 }));
      }),
    );
  });

  it('counts what is published: no notes for editors and no photos', () => {
    const note = { id: 'n', kind: 'note' as const, runs: plain('check this') };
    const photo = {
      id: 'p',
      kind: 'photo' as const,
      photo: { ...emptyPhoto(), caption: plain('A caption') },
    };
    expect(bodySize([paragraph('Three small words'), note, photo])).toEqual({ words: 3, characters: 17 });
  });

  it('counts lists, tables, quotes and who is quoted', () => {
    fc.assert(
      fc.property(body(), (blocks) => {
        const shown = blocks.filter(({ kind }) => kind !== 'note' && kind !== 'photo');
        const words = shown.flatMap(blockTexts).reduce((sum, said) => sum + countWords(said), 0);
        expect(bodySize(blocks).words).toBe(words);
      }),
    );
  });
});

describe('the time to read', () => {
  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [600, 3],
  ])('%i words: %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});
