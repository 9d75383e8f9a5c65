import type { NodeKey } from 'lexical';
import type { ProofDesk } from '../../proofing/desk';
import type { Paint } from './painter';

/** What a proofreader goes by; it can change while a story is open. */
export interface ProofSettings {
  /** Who looks texts through; null while spelling is not checked. */
  desk: ProofDesk | null;
  /** The dictionary for a language; null where there is none. */
  dictionaryOf: (language: string) => string | null;
  /** Another number when the dictionaries have become others: everything is looked through again. */
  edition: number;
  /** Words that need no dictionary: lists, the house's names, what is ignored in this story. */
  words: readonly ReadonlySet<string>[];
}

/** A mark on the page: a word flagged as misspelt, or a TK. */
export interface Mark {
  kind: Paint;
  /** The block of text it is in. */
  leaf: NodeKey;
  from: number;
  to: number;
  /** The text as it stands there. */
  text: string;
  /** As lists keep the word: composed, without a genitive. */
  word: string;
}

/** What a proofreader has found so far. */
export interface ProofCounts {
  spelling: number;
  tks: number;
  /** Why spelling is not checked although it is wanted, as a code; null when it is, or is not wanted. */
  problem: string | null;
}

/** Looks over one open story while its page is on the screen, and knows what is marked. */
export interface Proofreader {
  configure: (settings: ProofSettings) => void;
  /** The page has come on the screen, or has left it. */
  show: () => void;
  hide: () => void;
  counts: () => ProofCounts;
  /** Calls after what is marked may have changed; the function returned stops it. */
  onMarks: (listener: () => void) => () => void;
  /** The mark at a place of the window, in CSS pixels, or at the caret. */
  at: (place: { x: number; y: number } | 'caret') => Mark | null;
  /** The next mark of a kind behind the caret, selected and in view; from the top again after the last. */
  next: (kind: Paint) => Promise<Mark | null>;
  /** Where a mark is on the screen; null when it is no longer there. */
  boxOf: (mark: Mark) => DOMRect | null;
  suggestions: (mark: Mark) => Promise<string[]>;
  /** Writes something else in the place of a mark, as one step; false when it has changed meanwhile. */
  replace: (mark: Mark, text: string) => boolean;
  /** Flags this one word no more while the story is open. */
  ignoreOnce: (mark: Mark) => void;
  dispose: () => void;
}
