import { $getSelection, $isRangeSelection, HISTORIC_TAG, PASTE_TAG, type NodeKey } from 'lexical';
import { $offsetOf } from '../edits/offsets';
import { $textBlockOf } from '../nodes/text-block';
import { $leafText, type Span } from '../leaf-text';
import { wordAround } from './shift';

/** The word being written. */
export interface Typing extends Span {
  leaf: NodeKey;
}

/**
 * The word being written after an update: the one at the caret once its block was changed by typing, until the caret
 * leaves it. To be called within a read of the new state.
 */
export function $typingAfter(
  { tags, changed }: { tags: ReadonlySet<string>; changed: ReadonlySet<NodeKey> },
  before: Typing | null,
): Typing | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = $textBlockOf(selection.anchor.getNode());
  if (block === null) return null;
  const leaf = block.getKey();
  const offset = $offsetOf(block, selection.anchor);
  if (changed.has(leaf) && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG))
    return { leaf, ...wordAround($leafText(block), offset) };
  const isStillIn = before?.leaf === leaf && offset >= before.from && offset <= before.to;
  return isStillIn ? before : null;
}
