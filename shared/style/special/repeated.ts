import type { Special } from './index';

/** Words nobody means twice in a row; `had had` and `that that` can be right. */
const TWICE =
  /(?<![\p{L}\p{N}’'-])(the|a|an|of|to|and|is|was|are|were|has|have|for|by|with|from|he|she|they|we|be|or|but|its|their|this)[ \u00a0]+\1(?![\p{L}\p{N}’'-])/giu;

/** A small word written twice: `the the`. */
export const repeatedWords: Special = ({ plain }) =>
  [...plain.matchAll(TWICE)].map(({ 0: both, 1: word = '', index }) => ({
    ...{ from: index, to: index + both.length },
    replacements: [both.slice(0, word.length)],
  }));
