import { $getSelection, $isRangeSelection, $isTextNode, type LexicalEditor } from 'lexical';
import { smarten } from '../../../shared/story/typography';
import { $hiddenFields } from '../conversion/fields';
import { hostOf } from '../host';
import type { Typed } from '../typed';

/** Typographic quotes, apostrophes, dashes and ellipses in the story's language, where the person wants them. */
export function $typographyFor({ before }: Typed, editor: LexicalEditor): (() => void) | null {
  if (!hostOf(editor).smartQuotes) return null;
  const change = smarten(before, $hiddenFields().language);
  const selection = $getSelection();
  if (change === null || !$isRangeSelection(selection)) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  // What spans texts of different marks (two dots in bold, one not) stays as typed.
  if (!$isTextNode(node) || anchor.offset < change.remove) return null;
  const from = anchor.offset - change.remove;
  return () => {
    node.spliceText(from, change.remove, change.insert, true);
  };
}
