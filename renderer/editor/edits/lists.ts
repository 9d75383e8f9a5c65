import { $copyNode, $createParagraphNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { $createStoryItemNode, $createStoryListNode, $isStoryListNode } from '../nodes/list';
import type { StoryItemNode, StoryListNode } from '../nodes/list';
import type { TextBlock } from '../nodes/text-block';
import { $moveInto } from './replace';

/** Takes an item out of its list as a paragraph; the items behind it become a list of their own. */
export function $itemToParagraph(item: StoryItemNode): ParagraphNode {
  const paragraph = $createParagraphNode();
  const list = item.getParent();
  const rest = item.getNextSiblings();
  if (list === null) return paragraph;
  list.insertAfter(paragraph);
  if (rest.length > 0) {
    const tail = $copyNode(list);
    tail.append(...rest);
    paragraph.insertAfter(tail);
  }
  return $moveInto(item, paragraph);
}

/** Makes an item of a list of a block of text, joining the lists next to it. */
export function $toItem(block: TextBlock, ordered: boolean): StoryItemNode {
  const list = $createStoryListNode(ordered);
  const item = $createStoryItemNode();
  list.append(item);
  block.insertBefore(list);
  $moveInto(block, item);
  $joinLists(list, list.getNextSibling());
  $joinLists(list.getPreviousSibling(), list);
  return item;
}

/** Two lists of one kind with nothing left between them are one list, the first. */
export function $joinLists(before: LexicalNode | null, after: LexicalNode | null): StoryListNode | null {
  if (!$isStoryListNode(before) || !$isStoryListNode(after)) return null;
  if (before.isOrdered() !== after.isOrdered()) return null;
  before.append(...after.getChildren());
  after.remove();
  return before;
}
