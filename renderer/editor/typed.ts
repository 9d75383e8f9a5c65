import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  HISTORIC_TAG,
  PASTE_TAG,
  type EditorState,
  type UpdateListenerPayload,
} from 'lexical';
import { $offsetOf } from './edits/offsets';
import { $plainTextOf } from './conversion/runs';
import { $textBlockOf, type TextBlock } from './nodes/text-block';
import { typedOver } from './typed-over';

/** A character that has just been typed. */
export interface Typed {
  char: string;
  block: TextBlock;
  /** The text of the block up to the caret, the character included. */
  before: string;
}

/** Marks the updates that change what was typed. */
export const AUTOMATIC_TAG = 'dateline-automatic';

const NOT_TYPED = [HISTORIC_TAG, PASTE_TAG, COLLABORATION_TAG, AUTOMATIC_TAG];

/**
 * The one character an update has typed at the caret, whoever brought it in (the browser or the editor); null for
 * every other change. `from` is the state before, with a composition the one before that began. To be called within
 * a read of the new state.
 */
export function $typedIn({ editorState, tags }: UpdateListenerPayload, from: EditorState): Typed | null {
  if (NOT_TYPED.some((tag) => tags.has(tag))) return null;
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { key, offset, type } = selection.anchor;
  const node = $getNodeByKey(key);
  if (type !== 'text' || !$isTextNode(node) || offset === 0) return null;
  const text = node.getTextContent();
  const rest = text.slice(0, offset - 1) + text.slice(offset);
  if (editorState === from) return null;
  if (rest !== textBefore(from, key) && typedOver(from, editorState) === null) return null;
  const block = $textBlockOf(node);
  if (block === null) return null;
  return {
    char: text.charAt(offset - 1),
    block,
    before: $plainTextOf(block).slice(0, $offsetOf(block, selection.anchor)),
  };
}

function textBefore(state: EditorState, key: string): string {
  const node = state._nodeMap.get(key);
  return $isTextNode(node) ? node.__text : '';
}
