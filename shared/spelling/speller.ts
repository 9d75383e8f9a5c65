/** Who knows how the words of a language are written: a Hunspell dictionary, or a list in a test. */
export interface Speller {
  /** BCP 47. */
  language: string;
  /** Whether a word is written like this: composed, with a straight apostrophe. */
  knows: (word: string) => boolean;
  /** A letter of its script; words of other scripts are not its concern. */
  letter: RegExp;
  /** The small letters of its alphabet: what a slip of the finger may have left out. */
  alphabet: string;
  /** Whether it writes accents. One that never does takes `café` for `cafe`. */
  accents: boolean;
}
