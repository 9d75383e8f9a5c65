import type { LexicalEditor } from 'lexical';
import { hostOf } from '../host';
import type { Typed } from '../typed';
import { $replaceTyped } from './replace-typed';

/** What the house's abbreviations stand for, once the space or the sign behind one is typed. */
export function $expansionFor({ before }: Typed, editor: LexicalEditor): (() => void) | null {
  return $replaceTyped(hostOf(editor).expand?.(before) ?? null);
}
