import { $isParagraphNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $isStoryItemNode, type StoryItemNode } from '../nodes/list';
import { $isNoteNode, type NoteNode } from '../nodes/note';
import { $isSubheadNode, type SubheadNode } from '../nodes/subhead';
import type { TextBlock } from '../nodes/text-block';

/** A block whose text may run on into another: a paragraph, subhead, note or list item. */
export type FlowBlock = ParagraphNode | SubheadNode | NoteNode | StoryItemNode;

/** Whether the text of a block may run on into another. */
export function $isFlow(node: LexicalNode | null | undefined): node is FlowBlock {
  return $isParagraphNode(node) || $isSubheadNode(node) || $isNoteNode(node) || $isStoryItemNode(node);
}

/** Lets the text of one block run on at the end of another and removes the emptied block (and list). */
export function $joinInto(into: TextBlock, from: TextBlock): void {
  into.append(...from.getChildren());
  from.remove();
}

/** Takes the dateline's token out of a block. */
export function $dropToken(block: TextBlock): void {
  const first = block.getFirstChild();
  if ($isDatelineNode(first)) first.remove(true);
}
