import type { NodeKey } from 'lexical';
import type { ProofDesk } from '../../proofing/desk';
import type { StyleDesk } from '../../proofing/style-desk';
import type { ActiveRule, Severity } from '../../../shared/style/rule';

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
  style: StyleSettings;
}

/** What style is looked after by. */
export interface StyleSettings {
  /** Who looks texts through; null while style is not looked after. */
  desk: StyleDesk | null;
  /** Another list when the rules have become others: everything is looked through again. */
  rules: readonly ActiveRule[];
  /** The language the rules of a story's language are chosen by. */
  languageOf: (language: string) => string;
  /** What is ignored in this story, by name. */
  ignored: ReadonlySet<string>;
}

/** Style that is not looked after. */
export const NO_STYLE: StyleSettings = {
  desk: null,
  rules: [],
  languageOf: (language) => language,
  ignored: new Set(),
};

/** What is marked on the page: a word flagged as misspelt, a TK, or what a rule of style found. */
export type MarkKind = 'spelling' | 'tk' | 'style';

/** A mark on the page. */
export interface Mark {
  kind: MarkKind;
  /** The block of text it is in. */
  leaf: NodeKey;
  from: number;
  to: number;
  /** The text as it stands there. */
  text: string;
  /** As lists keep the word: composed, without a genitive. */
  word: string;
  /** What a rule of style says of it; null for the other kinds. */
  style: StyleNote | null;
}

/** What a rule of style says of a stretch of text. */
export interface StyleNote {
  rule: ActiveRule;
  replacements: readonly string[];
  /** What it is called where it alone is ignored. */
  once: string;
}

/** What a proofreader has found so far. */
export interface ProofCounts {
  spelling: number;
  tks: number;
  style: Readonly<Record<Severity, number>>;
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
  /** The next mark of some kinds behind the caret, selected and in view; from the top again after the last. */
  next: (...kinds: MarkKind[]) => Promise<Mark | null>;
  /** All marks of a kind in the order of the page. */
  marks: (kind: MarkKind) => Mark[];
  /** Selects a mark and brings it into view; false when it has changed meanwhile. */
  goTo: (mark: Mark) => boolean;
  /** Where a mark is on the screen; null when it is no longer there. */
  boxOf: (mark: Mark) => DOMRect | null;
  suggestions: (mark: Mark) => Promise<string[]>;
  /** Writes something else in the place of a mark, as one step; false when it has changed meanwhile. */
  replace: (mark: Mark, text: string) => boolean;
  /** Flags this one word no more while the story is open. */
  ignoreOnce: (mark: Mark) => void;
  dispose: () => void;
}
