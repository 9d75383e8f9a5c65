import { expect, it } from 'vitest';
import { newStory, paragraph } from '../../../shared/story/create';
import { countTks, tkMarksIn } from '../../../shared/story/tk';

it.each([
  ['TK people died', ['TK']],
  ['TKTK, and TKs', ['TKTK', 'TKs']],
  ['aged [TK the mayor’s age] and «ТК»', ['[TK the mayor’s age]', '«ТК»']],
  ['ТКТК', ['ТКТК']],
  ['ТК РФ, TKO, ATK, tk, TK2', []],
  ['[TKO by a fighter]', []],
  ['[TK never closed', ['TK']],
])('what is still to come in %s', (text, marks) => {
  expect(tkMarksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(marks);
});

it('is counted over headline, deck and text, but not in what editors note to one another', () => {
  const note = { id: 'n', kind: 'note', runs: [{ text: 'TK?', marks: [] }] } as const;
  const story = {
    ...newStory({ now: '2024-01-01T00:00:00Z' }),
    headline: 'TK die',
    deck: 'in TKTK',
    body: [paragraph('One TK'), { ...note, runs: [{ text: 'TK?', marks: [] }] }],
  };
  expect(countTks(story)).toBe(3);
});
