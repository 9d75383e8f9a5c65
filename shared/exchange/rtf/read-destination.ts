import type { State } from './read-state';

/** Where letters and words of a group go. */
export interface Destination {
  text(text: string, state: State): void;
  /** A control word; whether it was one of its own. */
  word?(name: string, value: number | null, state: State): boolean;
  /** Bytes as they stand, instead of letters. */
  raw?(bytes: Uint8Array): void;
  /** The group that began it has ended. */
  end?: (() => void) | undefined;
}

/** What is left out. */
export const NOWHERE: Destination = { text: () => undefined, word: () => true };

/** The plain letters of a group that says the same again in Unicode. */
export const ANSI_ONLY: Destination = { text: () => undefined, word: () => true };

const LONGEST = 100_000;

/** Collects a text, and hands it over at the end. */
export function collecting(then: (text: string) => void): Destination {
  let all = '';
  return {
    text: (text) => {
      if (all.length < LONGEST) all += text;
    },
    word: () => false,
    end: () => then(all),
  };
}
