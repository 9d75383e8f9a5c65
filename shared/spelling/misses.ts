import { isAbbreviation } from './abbreviations';
import { FIRST_PARTS } from './common';
import { shapeOf, withoutAccents, withoutGenitive } from './shape';
import { isSlip } from './slips';
import type { Speller } from './speller';
import { wordsIn, type Word } from './words';

/**
 * A word a dictionary does not know, and what its capitals say:
 * - `word`: none, so it is misspelt unless a list knows it;
 * - `opening`: it had to have one (beginning of a sentence, a headline In Capitals), so it may be either;
 * - `near`: it need not have one, but is one slip from a common word (`Goverment`);
 * - `name`: it need not have one and is near nothing: the name of somebody or something.
 */
export interface Miss {
  from: number;
  to: number;
  /** As lists keep it: composed, without a genitive. */
  word: string;
  kind: 'word' | 'opening' | 'near' | 'name';
  /**
   * How much the words beside it say that it is a name: `surely` (behind `Mr.`, an initial, a first name), `likely`
   * (behind a title that is also a word, in a caption), `maybe` (it said something, a name follows), or `no`.
   */
  named: 'surely' | 'likely' | 'maybe' | 'no';
}

/** From this many letters on a word in capitals is a word; a shorter one is an acronym. */
const SHOUTED = 7;

/** What the dictionary does not know of a text. `isCaption` says that it names who is in a picture. */
export function missesIn(text: string, speller: Speller, isCaption = false): Miss[] {
  const words = wordsIn(text);
  const allOpen = isHeadlineCase(words, speller);
  return words.flatMap((word, at): Miss[] => {
    if (isKnown(word, speller)) return [];
    const stem = withoutGenitive(word.text);
    const kind = kindOf(stem, word.opens || allOpen, speller, () => mayBeCommon(words, at, speller));
    if (kind === null) return [];
    return [
      { from: word.from, to: word.to, word: stem, kind, named: namedBy(words, at, speller, isCaption) },
    ];
  });
}

/** Whether there is nothing to say about a word. */
function isKnown({ text, whole }: Word, speller: Speller): boolean {
  if (!isOfScript(text, speller.letter) || /^.$/u.test(text)) return true;
  const shape = shapeOf(text);
  if (shape === 'mixed' && !/^\p{Lu}{2,}'s$/u.test(text)) return true;
  const stem = withoutGenitive(text);
  if (shapeOf(stem) === 'capitals' && stem.length < SHOUTED) return true;
  if (isSpelt(text, speller) || isSpelt(stem, speller) || isAbbreviation(stem)) return true;
  if (whole === text) return false;
  return speller.knows(whole) || FIRST_PARTS.has(stem.toLowerCase());
}

function isSpelt(word: string, { knows, accents }: Speller): boolean {
  return knows(word) || (!accents && word !== withoutAccents(word) && knows(withoutAccents(word)));
}

function isOfScript(word: string, letter: RegExp): boolean {
  for (const char of word) if (/\p{L}/u.test(char) && !letter.test(char)) return false;
  return true;
}

function kindOf(stem: string, opens: boolean, speller: Speller, common: () => boolean): Miss['kind'] | null {
  const shape = shapeOf(stem);
  if (shape === 'small') return 'word';
  if (shape === 'mixed') return null;
  if (opens || shape === 'capitals') return 'opening';
  return isSlip(stem, speller) && common() ? 'near' : 'name';
}

/** Whether a line has capitals on its common words too, as some desks write headlines. */
function isHeadlineCase([, ...words]: readonly Word[], { knows }: Speller): boolean {
  const common = words.filter(({ text }) => text.length > 3 && knows(text.toLowerCase()));
  const high = common.filter(({ text }) => shapeOf(text) !== 'small').length;
  return common.length >= 3 && high / common.length > 0.7;
}

/** Behind these stands a word rather than a name. */
const DETERMINERS = set(
  'the a an this that these those his her its their our my your no every each some any new former',
);

/**
 * Whether a capitalised word within a sentence may be a common one at all: in English only behind an article or the
 * like, or beside another common word with a capital (`the Goverment`, `Prime Minsiter`), for `from Bowser` is a name.
 */
function mayBeCommon(words: readonly Word[], at: number, { knows, language }: Speller): boolean {
  if (!/^en\b/i.test(language)) return true;
  const before = words[at]?.follows === true ? (words[at - 1]?.text ?? '') : '';
  const after = words[at + 1]?.follows === true ? (words[at + 1]?.text ?? '') : '';
  if (DETERMINERS.has(before.toLowerCase()) || before.endsWith("'s")) return true;
  return [before, after].some((word) => shapeOf(word) === 'capital' && knows(word.toLowerCase()));
}

/** Behind these stands a name and nothing else. */
const TITLES = set(
  'mr mrs ms mx dr prof professor president premier chancellor minister ambassador senator governor mayor ' +
    'representative congressman congresswoman councilman councilwoman sheriff detective inspector sergeant ' +
    'lieutenant emperor pope cardinal bishop archbishop rabbi imam sheikh gov sen rep lt col gen sgt capt maj adm rev',
);

/** Behind these may also stand a word: `General Assembly`, `Chief Executive`. */
const HALF_TITLES = set(
  'secretary commissioner speaker judge justice chief officer captain commander colonel general admiral major king ' +
    'queen prince princess coach manager director chairman chairwoman spokesman spokeswoman spokesperson lawyer attorney',
);

const SAID = set(
  'said says told added wrote tweeted posted asked replied explained announced testified argued noted',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** How much the words beside a capitalised one say that it is a name. */
function namedBy(words: readonly Word[], at: number, speller: Speller, isCaption: boolean): Miss['named'] {
  const word = words[at];
  if (word === undefined || shapeOf(word.text) === 'small') return 'no';
  const before = word.follows ? (words[at - 1]?.text ?? '') : '';
  const next = words[at + 1];
  const after = next?.follows === true ? next.text : '';
  const title = before.toLowerCase();
  if (TITLES.has(title) || /^\p{Lu}$/u.test(before) || isFirstName(before, speller)) return 'surely';
  if (isCaption || HALF_TITLES.has(title)) return 'likely';
  return SAID.has(before) || SAID.has(after) || isFirstName(withoutGenitive(after), speller) ? 'maybe' : 'no';
}

/** A capitalised word that no dictionary knows in small letters, and no genitive: `Volodymyr`, but also `John`. */
function isFirstName(word: string, { knows }: Speller): boolean {
  return shapeOf(word) === 'capital' && !word.endsWith("'s") && word.length > 1 && !knows(word.toLowerCase());
}
