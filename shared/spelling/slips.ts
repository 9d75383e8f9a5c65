import { capitalised } from './shape';
import type { Speller } from './speller';

/** From this many letters on a capitalised word is held against the common words: shorter names are near too many. */
const LONG = 6;

/**
 * Whether a capitalised word looks like a common word written wrongly (`Goverment`, `Minsitry`, `Secratary`): one slip
 * turns it into a word the dictionary knows in small letters. A slip is a letter left out, one too many, two
 * neighbours in the wrong order, or a wrong vowel. A wrong consonant is none: names differ from words that way
 * (`Blinken` and `blinked`, `Starmer` and `starker`), fingers seldom. The first letter is always right.
 */
export function isSlip(word: string, { knows, alphabet, language }: Speller): boolean {
  const small = word.toLowerCase();
  if (small.length < LONG) return false;
  // Where every noun has a capital (German) a common word may be one.
  const isWord = (text: string): boolean => knows(text) || (NOUNS.test(language) && knows(capitalised(text)));
  const letters = Array.from(alphabet);
  const vowels = letters.filter((letter) => VOWELS.includes(letter));
  for (let at = 1; at <= small.length; at += 1) {
    const [head, tail] = [small.slice(0, at), small.slice(at)];
    const [next, second, rest] = [tail.charAt(0), tail.charAt(1), tail.slice(1)];
    if (rest !== '' && isWord(head + rest)) return true;
    if (next !== second && second !== '' && isWord(head + second + next + tail.slice(2))) return true;
    if (vowels.includes(next) && vowels.some((vowel) => isWord(head + vowel + rest))) return true;
    if (letters.some((letter) => isWord(head + letter + tail) && !(tail === '' && ENDINGS.includes(letter))))
      return true;
  }
  return false;
}

const NOUNS = /^(de|lb|nds)\b/i;

const VOWELS = 'aeiouyаеёиоуыэюяієї';

/** A last letter that makes another word of one rather than mending it: `Walker` and `walkers`. */
const ENDINGS = 'sdny';
