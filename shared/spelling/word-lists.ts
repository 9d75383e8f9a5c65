import * as v from 'valibot';
import { lookedUp } from './words';

/** The longest word a list keeps, and the most words. */
export const LONGEST_WORD = 64;
export const MOST_WORDS = 20_000;

const Word = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORD), v.regex(/^[^\s]+$/u));
const Words = v.pipe(v.array(Word), v.maxLength(MOST_WORDS));

/** The words a dictionary need not know: one's own, the house's, and those ignored in a story. */
export const WordListsSchema = v.strictObject({
  own: Words,
  house: Words,
  /** The stories last written come last; the oldest are forgotten. */
  ignored: v.pipe(v.array(v.strictObject({ story: v.string(), words: Words })), v.maxLength(500)),
});

/** The words a dictionary need not know. */
export type WordLists = v.InferOutput<typeof WordListsSchema>;

/** A list a word can be put in for good. */
export type ListName = 'own' | 'house';

/** No words yet. */
export const NO_WORDS: WordLists = { own: [], house: [], ignored: [] };

/** Whether a text is a word a list can keep. */
export function isListed(text: string): boolean {
  return v.is(Word, text);
}

/**
 * The words of a plain text: one or several to a line, `#` begins a remark. A first line with a mere number, as word
 * lists of other programs have it, and what follows a slash are left out. Sorted, each once.
 */
export function wordsFromText(text: string): string[] {
  const words = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/[\s,;]+/u))
    .map((word) => lookedUp(word.replace(/\/.*$/, '')))
    .filter((word) => isListed(word) && /\p{L}/u.test(word));
  return inOrder(words).slice(0, MOST_WORDS);
}

/** A list as a plain text, one word to a line. */
export function wordsToText(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join('');
}

/** Lists with one word more. */
export function withWord(lists: WordLists, list: ListName, word: string): WordLists {
  return { ...lists, [list]: inOrder([...lists[list], lookedUp(word)]).slice(0, MOST_WORDS) };
}

/** Lists that ignore a word in one story. */
export function ignoring(lists: WordLists, story: string, word: string): WordLists {
  const before = lists.ignored.find((one) => one.story === story)?.words ?? [];
  const others = lists.ignored.filter((one) => one.story !== story);
  return { ...lists, ignored: [...others, { story, words: inOrder([...before, word]) }].slice(-500) };
}

function inOrder(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));
}
