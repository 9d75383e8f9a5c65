import {
  $createParagraphNode,
  $getState,
  $isParagraphNode,
  $setState,
  createState,
  type LexicalNode,
  type ParagraphNode,
} from 'lexical';
import { $isDatelineNode } from './dateline';

const fillerState = createState('filler', {
  parse: (value) => value === true,
  resetOnCopyNode: true,
});

/** An empty paragraph that only gives the caret room: it is no part of the story until something is in it. */
export function $createFiller(): ParagraphNode {
  return $setState($createParagraphNode(), fillerState, true);
}

/** Whether a node is such a paragraph and still holds nothing (the dateline's token counts for nothing). */
export function $isFiller(node: LexicalNode | null | undefined): node is ParagraphNode {
  return $isParagraphNode(node) && $getState(node, fillerState) && $isBlank(node);
}

/** Makes a paragraph part of the story, whether or not there is something in it. */
export function $keepParagraph(node: ParagraphNode): void {
  if ($getState(node, fillerState)) $setState(node, fillerState, false);
}

/** Whether a paragraph holds nothing but perhaps the dateline's token. */
export function $isBlank(node: ParagraphNode): boolean {
  const size = node.getChildrenSize();
  return size === 0 || (size === 1 && $isDatelineNode(node.getFirstChild()));
}
