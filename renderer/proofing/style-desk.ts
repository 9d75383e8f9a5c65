import type { Result } from '../../shared/ipc/result';
import type { StyleFinding } from '../../shared/style/find';
import type { ActiveRule } from '../../shared/style/rule';
import type { StyleText } from '../../shared/style/text';

/** Who looks texts through for their style, off the typing path. */
export interface StyleDesk {
  /** What rules find in each text, in their order. The same list of rules is handed over once. */
  check: (rules: readonly ActiveRule[], texts: readonly StyleText[]) => Promise<Result<StyleFinding[][]>>;
}

/** What the worker is asked. */
export interface StyleAsk {
  id: number;
  /** The rules to go by from now on; null for those it has. */
  rules: readonly ActiveRule[] | null;
  /** Rules, by their names among all packs, that take too long and are left out. */
  without: readonly string[];
  texts: readonly StyleText[];
  /** Say which rule is about to run, so that the one that never ends is known. */
  isWatched: boolean;
}

/** What the worker answers: what was found, and rules that took too long; or which rule runs now. */
export type StyleReply = { id: number } & (
  { found: StyleFinding[][]; slow: readonly string[] } | { running: string }
);
