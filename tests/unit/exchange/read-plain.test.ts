import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainFragment } from '../../../shared/exchange/text/read-plain';
import { blockTexts } from '../../../shared/story/walk';
import { told } from './support';

const paste = (text: string) => told(readPlainFragment(text));

describe('readPlainFragment', () => {
  it('makes a paragraph of a word, spaces and all, and nothing of nothing', () => {
    expect(readPlainFragment('')).toEqual([]);
    expect(paste(' word ')).toEqual(['paragraph:  word ']);
  });

  it('makes paragraphs at blank lines, or of every line where there are none', () => {
    expect(paste('One is here.\r\n\r\nTwo is there.')).toEqual([
      'paragraph: One is here.',
      'paragraph: Two is there.',
    ]);
    expect(paste('One is here.\nTwo is there.\nThree.')).toEqual([
      'paragraph: One is here.',
      'paragraph: Two is there.',
      'paragraph: Three.',
    ]);
  });

  it('makes lists of lines with tab bullets', () => {
    expect(paste('Notes:\n\t•\tfirst\n\t•\tsecond\n\t\t◦\tdeeper')).toEqual([
      'paragraph: Notes:',
      'ul: first / second / >deeper',
    ]);
    expect(paste('\t•\tonly')).toEqual(['ul: only']);
  });

  it('guesses nothing: a headline, a dateline, a page’s words stay paragraphs', () => {
    const text =
      'All news\n\nA headline of a story\n\nTOKYO, March 20. /TASS/. Text of it.\n\n> quoted\n\n* * *\n\nPHOTO: x (y)';
    expect(paste(text)).toEqual(text.split('\n\n').map((line) => `paragraph: ${line}`));
  });

  it('loses no letter of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\t•\t',
        '- ',
        '1. ',
        '2. ',
        '> ',
        '    ',
        'PHOTO: a (b)',
        '-30-',
        '---',
        'a\tb\nc\td',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const letters = (all: string) => (all.match(/\p{L}/gu) ?? []).join('');
        expect(letters(readPlainFragment(text).flatMap(blockTexts).join('\n'))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});
