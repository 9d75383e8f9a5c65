import type { Result } from '../../shared/ipc/result';
import type { Miss } from '../../shared/spelling/misses';

/** A text to be looked through. */
export interface ProofText {
  text: string;
  /** It names who is in a picture. */
  isCaption: boolean;
}

/** Who looks texts through, off the typing path. Dictionaries are named by their ids and loaded when first asked for. */
export interface ProofDesk {
  /** What the dictionary does not know of each text, in their order. */
  check: (dictionary: string, texts: readonly ProofText[]) => Promise<Result<Miss[][]>>;
  /** What a word may have been meant to be, the likeliest first. */
  suggest: (dictionary: string, word: string) => Promise<Result<string[]>>;
}

/** What the worker is asked. */
export type ProofAsk = { id: number } & (
  | { kind: 'check'; dictionary: string; texts: readonly ProofText[] }
  | { kind: 'suggest'; dictionary: string; word: string }
);

/** What the worker answers. */
export type ProofReply = { id: number } & (
  { kind: 'check'; result: Result<Miss[][]> } | { kind: 'suggest'; result: Result<string[]> }
);
