import type { Leaves } from './leaves';
import type { Paint } from './painter';
import type { Mark } from './types';

/** The marks of a kind, block by block in no order. */
export function marksOf(leaves: Leaves, kind: Paint): Mark[] {
  return [...leaves.entries()].flatMap(([leaf, { text, doubts, tks }]) => {
    const spans =
      kind === 'tk' ? tks.map((tk) => ({ ...tk, word: '' })) : doubts.filter(({ flagged }) => flagged);
    return spans.map(({ from, to, word }) => ({ kind, leaf, from, to, word, text: text.slice(from, to) }));
  });
}
