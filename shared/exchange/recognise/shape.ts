import { endsSentence, hasWords, roughWords, width } from './letters';

const LONG = 100;
const LONGEST_SUBHEAD = 90;
const MOST_WORDS = 13;
const LONGEST_HEADLINE = 220;

/** Whether a text is prose: ends as a sentence does, and is as long as paragraphs are. */
export function isProse(text: string): boolean {
  return endsSentence(text) && (text.length >= LONG || width(text) >= LONG || roughWords(text) >= 16);
}

/** Whether a text is a sentence of several words, however short. */
export function isSentence(text: string): boolean {
  return endsSentence(text) && roughWords(text) >= 4;
}

/** Whether a line could be a headline. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || line.includes('\n') || !hasWords(line)) return false;
  return (
    !/[,;:–—-]$/.test(line) &&
    !(endsSentence(line) && /[.。।]["”’)»]*$/.test(line) && !/(?:\.\.\.|…)$/.test(line))
  );
}

/** Whether a line could be a subhead: short, begins like a heading, and does not end like a sentence or a lead-in. */
export function isSubheadLike(line: string): boolean {
  if (line.length > LONGEST_SUBHEAD || width(line) > LONGEST_SUBHEAD || line.includes('\n')) return false;
  if (!hasWords(line) || roughWords(line) > MOST_WORDS || /^\p{Ll}/u.test(line)) return false;
  return !/^[-–—•*>…]/.test(line) && !endsSentence(line) && !/[,;:：、，…–—-]["”’»]?$/.test(line);
}
