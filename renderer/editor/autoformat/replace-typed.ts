import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import type { Replacement } from '../../../shared/story/typography';

/**
 * The change that puts something in the place of what stands before the caret; null where that spans texts of different
 * marks (two dots in bold, one not), which stay as typed.
 */
export function $replaceTyped(change: Replacement | null): (() => void) | null {
  const selection = $getSelection();
  if (change === null || !$isRangeSelection(selection)) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || anchor.offset < change.remove) return null;
  const from = anchor.offset - change.remove;
  return () => {
    node.spliceText(from, change.remove, change.insert, true);
  };
}
