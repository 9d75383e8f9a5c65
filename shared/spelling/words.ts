import { endsAbbreviated } from './abbreviations';

/** A word of a text, as spelling looks at it: one part of what hyphens join. */
export interface Word {
  /** UTF-16 offsets in the text, `to` excluded. */
  from: number;
  to: number;
  /** As it is looked up: composed (NFC), with a straight apostrophe and without soft hyphens. */
  text: string;
  /** All that hyphens join it to, looked up first: `vis-à-vis`. The word itself where it stands alone. */
  whole: string;
  /** It begins a sentence, a line or a quotation: a capital then says nothing about it. */
  opens: boolean;
  /** Nothing but a space (or the point of an abbreviation) stands between the word before and it. */
  follows: boolean;
}

/** Addresses, handles and names of files: never a matter of spelling. */
const NOT_WORDS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`,
    String.raw`(?<![\p{L}\p{N}])[#@][\p{L}\p{N}\p{M}_]+`,
    String.raw`(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|gov|edu|int|info|news|press|eu|uk|ru|de|fr|es|jp|cn|tv|io)(?![\p{L}\p{N}])(?:\/\S*)?`,
    String.raw`(?<![\p{L}\p{N}])[~.]?\/(?:[\p{L}\p{N}._-]+\/)+[\p{L}\p{N}._-]*`,
  ].join('|'),
  'giu',
);

const LETTERS = String.raw`[\p{L}\p{M}\p{N}_]`;
const STRETCH = new RegExp(`${LETTERS}+(?:['’ʼ\\-‐‑\\u00ad\\u200c\\u200d]${LETTERS}+)*`, 'gu');
const HYPHEN = /[-‐‑]/gu;

/** The words of a text in order. What holds a digit, an address, a handle or a hashtag is left out. */
export function wordsIn(text: string): Word[] {
  const plain = withoutAddresses(text);
  const words: Word[] = [];
  let end = 0;
  let last = '';
  for (const { 0: stretch, index } of plain.matchAll(STRETCH)) {
    const gap = plain.slice(end, index);
    const opens = end === 0 ? !gap.includes('\u0000') : opensAfter(gap, last);
    const follows = words.length > 0 && /^(?:\.? |\u00a0)$/.test(gap) && !opens;
    const whole = lookedUp(stretch);
    let at = index;
    stretch.split(HYPHEN).forEach((part, number) => {
      if (isWord(part)) {
        const first = number === 0;
        words.push({
          from: at,
          to: at + part.length,
          text: lookedUp(part),
          whole,
          opens: opens && first,
          follows: follows && first,
        });
      }
      at += part.length + 1;
    });
    end = index + stretch.length;
    last = stretch;
  }
  return words;
}

/** A text with nothing (U+0000) in the place of addresses, handles and names of files; as long as before. */
export function withoutAddresses(text: string): string {
  return text.replace(NOT_WORDS, (found) => '\u0000'.repeat(found.length));
}

/** A word as dictionaries write it. */
export function lookedUp(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad/g, '');
}

function isWord(part: string): boolean {
  return /\p{L}/u.test(part) && !/[\p{N}_]/u.test(part);
}

/** Whether what stands between two words ends a sentence or opens a quotation. */
function opensAfter(gap: string, last: string): boolean {
  if (gap.includes('\n')) return true;
  if (/(?:^|[\s—–])["“«„‘([]+$/.test(gap) && !gap.endsWith('(')) return true;
  if (/:["”’»)\]]*\s/.test(gap)) return true;
  const stop = /[.!?…。؟]["'”’»)\]]*(?=\s)/u.exec(gap);
  if (stop === null) return false;
  return !(stop.index === 0 && gap.startsWith('.') && endsAbbreviated(last));
}
