import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abbreviationsFromText,
  abbreviationsToText,
  type Abbreviation,
} from '../../../shared/abbreviations/abbreviations';
import { expanderOf } from '../../../shared/abbreviations/expand';

const LIST = [
  { short: 'govt', long: 'government' },
  { short: 'bn', long: 'billion' },
  { short: 'unsc', long: 'UN Security Council' },
  { short: 'w/', long: 'with' },
  { short: 'EU', long: 'European Union' },
  { short: 'sec', long: 'Sec.' },
  { short: 'int', long: 'international' },
  { short: "int'l", long: 'international' },
  { short: 't', long: 'ton' },
];
const expand = expanderOf(LIST);

/** A text after its last character was typed. */
function typed(text: string): string {
  const change = expand(text);
  return change === null ? text : text.slice(0, text.length - change.remove) + change.insert;
}

describe('an abbreviation', () => {
  it.each([
    ['The govt ', 'The government '],
    ['The govt,', 'The government,'],
    ['Govt ', 'Government '],
    ['GOVT ', 'GOVERNMENT '],
    ['(govt)', '(government)'],
    ['UNSC ', 'UN Security Council '],
    ['He said “govt ', 'He said “government '],
    ['came w/ ', 'came with '],
    ['the EU ', 'the European Union '],
    ['the sec.', 'the Sec.'],
    ['the "govt"', 'the "government"'],
    ["the 'govt'", "the 'government'"],
    ["the govt'", "the government'"],
    ['the int’l ', 'the international '],
    ["the int'l ", 'the international '],
  ])('%s becomes %s', (text, result) => {
    expect(typed(text)).toBe(result);
  });

  it.each([
    'The govt',
    'govts ',
    'gOVT ',
    'the eu ',
    'https://example.com/govt ',
    'govt@example.com ',
    '@govt ',
    '#govt ',
    'pro-govt ',
    'www.govt.example ',
    'govt  ',
    "int'",
    "don't ",
    'don’t ',
    '',
    ' ',
  ])('“%s” stays', (text) => {
    expect(typed(text)).toBe(text);
  });

  it('never takes away more than the text has, whatever is typed', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('govt', 'GOVT', ' ', '.', '“', 'İ', '-')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (before) => {
        const change = expand(before);
        if (change !== null) expect(change.remove).toBeLessThanOrEqual(before.length);
      }),
    );
  });
});

describe('a list of abbreviations', () => {
  it('is read from lines with a tab or an equals sign, the last of two first', () => {
    expect(
      abbreviationsFromText(
        '\ufeff# ours\nzz = last\r\ngovt\tgovernment\ngovt = the government\nnone\n= x\n',
      ),
    ).toEqual([
      { short: 'govt', long: 'the government' },
      { short: 'zz', long: 'last' },
    ]);
  });

  it('is the same after it was written and read', () => {
    const word = fc.stringMatching(/^[a-z][a-zé0-9/.]{0,8}$/);
    const long = fc.stringMatching(/^[A-Za-zé][A-Za-zé .,’-]{0,20}[a-z]$/);
    const list = fc.uniqueArray(fc.record({ short: word, long }), { selector: ({ short }) => short });
    fc.assert(
      fc.property(list, (made) => {
        const sorted: Abbreviation[] = made.toSorted((a, b) => a.short.localeCompare(b.short, 'en'));
        const read = abbreviationsFromText(abbreviationsToText(made));
        expect(new Map(read.map(({ short, long: text }) => [short, text]))).toEqual(
          new Map(sorted.map(({ short, long: text }) => [short, text])),
        );
      }),
    );
  });
});
