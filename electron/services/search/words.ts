import { fold } from '../../../shared/find/fold';

/** A word of a text: how it is searched, and [start, end) in UTF-16 units of the text. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Scripts that set no spaces between words, or (Korean) glue endings to them: every character is a word. */
const ALONE = `\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー々〆`;

/** Characters without width inside a word, which nobody sees: soft hyphen, joiners, word joiner. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

const WORD = new RegExp(
  [
    // A Korean syllable or half-width kana taken apart is still one character.
    '[\\u1100-\\u115f][\\u1160-\\u11a7]?[\\u11a8-\\u11ff]?',
    '[\\uff66-\\uff9d][\\uff9e\\uff9f]?',
    `[${ALONE}]\\p{M}*`,
    `(?![${ALONE}])[\\p{L}\\p{N}](?:(?![${ALONE}])[\\p{L}\\p{N}\\p{M}${UNSEEN}])*`,
  ].join('|'),
  'gu',
);

const ALONE_AT_START = new RegExp(`^[${ALONE}]`, 'u');

/**
 * The words of a text in any script, in order. What the index holds, what a query asks for and what an excerpt
 * marks all come from here, so that they cannot disagree.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (folded !== '') words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Whether a word is one character of a script without spaces: it is never the beginning of a longer one. */
export function standsAlone(folded: string): boolean {
  return ALONE_AT_START.test(folded);
}

/**
 * The end, in the text, of the first `length` folded units of a word that starts at `start`: where the marking
 * of a beginning stops.
 */
export function endOfBeginning(text: string, word: Word, length: number): number {
  if (length >= word.folded.length) return word.end;
  let end = word.start;
  for (const character of text.slice(word.start, word.end)) {
    if (fold(text.slice(word.start, end)).length >= length && !/^[\p{M}]/u.test(character)) return end;
    end += character.length;
  }
  return word.end;
}
