import { createHunspellFromStrings } from 'hunspell-wasm';
import { NEWSROOM_WORDS } from '../../shared/spelling/common';
import { scriptOf } from '../../shared/spelling/script';
import type { Speller } from '../../shared/spelling/speller';

/** A dictionary in memory. */
export interface OpenDictionary extends Speller {
  /** What a word may have been meant to be, the likeliest first. */
  suggest: (word: string) => string[];
  dispose: () => void;
}

/** Words remembered; a story has a few thousand different ones. */
const REMEMBERED = 20_000;

/** Hunspell takes no longer words; nobody writes them either. */
const LONGEST = 60;

const SUGGESTED = 8;

/** Opens a dictionary from its affix file and its word list, both in UTF-8. */
export async function openHunspell(language: string, aff: string, dic: string): Promise<OpenDictionary> {
  const hunspell = await createHunspellFromStrings(aff, dic);
  if (/^en\b/i.test(language)) for (const word of NEWSROOM_WORDS) hunspell.addWord(word);
  const remembered = new Map<string, boolean>();
  return {
    language,
    letter: scriptOf(dic),
    alphabet: alphabetOf(aff),
    accents: /[\u00c0-\u024f\u0370-\uffff]/.test(dic),
    knows: (word) => {
      if (word.length > LONGEST) return true;
      const before = remembered.get(word);
      if (before !== undefined) return before;
      const knows = hunspell.testSpelling(word);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word, knows);
      return knows;
    },
    suggest: (word) =>
      word.length > LONGEST ? [] : hunspell.getSpellingSuggestions(word).slice(0, SUGGESTED),
    dispose: () => hunspell.dispose(),
  };
}

/** The small letters a dictionary tries in the place of wrong ones, by its TRY line; the Latin ones without it. */
function alphabetOf(aff: string): string {
  const tried = /^TRY\s+(\S+)/m.exec(aff)?.[1] ?? 'abcdefghijklmnopqrstuvwxyz';
  const small = Array.from(tried.toLowerCase()).filter((letter) => /\p{L}/u.test(letter));
  return [...new Set(small)].slice(0, 48).join('');
}
