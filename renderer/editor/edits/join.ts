import { $isParagraphNode, type LexicalNode } from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode, $isStoryListNode, type StoryItemNode } from '../nodes/list';
import { $isCaptionNode } from '../nodes/photo';
import { $isQuoteNode, $isQuoteTextNode } from '../nodes/quote';
import { $isStoryCellNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';
import { $isFlow, $joinInto } from './flow';
import { $firstLeafIn, $lastLeafIn, $leafBefore } from './leaves';
import { $lengthOfBlock, $selectEndOf, $selectIn } from './offsets';
import { $deck, $isHead, $topOf } from './page';
import { $enterBackward, $enterForward, $selectNode } from './select';
import { $itemToParagraph, $joinLists } from './lists';
import { $toParagraph } from './turn';

/** Backspace at the beginning of a block of text: what is above runs on, or the block loses its special form. */
export function $joinBackward(block: TextBlock): void {
  const token = block.getFirstChild();
  if ($isDatelineNode(token)) $selectNode(token);
  else if ($isHeadlineNode(block) || $isStoryCellNode(block)) return;
  else if ($isStoryItemNode(block)) $leaveItem(block);
  else if ($isQuoteTextNode(block)) $toParagraph(block);
  else if ($isFlow(block)) $joinFlowBackward(block);
  else if ($isCaptionNode(block)) $selectNode(block.getParentOrThrow());
  else $goToEndOf($leafBefore(block));
}

function $leaveItem(item: StoryItemNode): void {
  if (item.getLevel() > 0) item.setLevel(item.getLevel() - 1);
  else $itemToParagraph(item);
}

function $joinFlowBackward(block: TextBlock): void {
  const previous = block.getPreviousSibling();
  if (previous === null) return;
  if ($isHead(previous)) {
    if (!$isParagraphNode(block)) $toParagraph(block);
    else {
      if (block.isEmpty() && block.getNextSibling() !== null) block.remove();
      $goToEndOf($isDeckNode(previous) ? previous : $deck());
    }
    return;
  }
  if ($isFlow(previous) && previous.isEmpty()) {
    previous.remove();
    return;
  }
  if (!$isParagraphNode(block) && !block.isEmpty()) {
    $toParagraph(block);
    return;
  }
  const into = $runsInto(previous);
  if (into !== null) {
    const at = $lengthOfBlock(into);
    const after = block.getNextSibling();
    $joinInto(into, block);
    $joinLists(previous, after);
    $selectIn(into, at);
    return;
  }
  if (block.isEmpty()) block.remove();
  $enterBackward(previous);
}

/** The text a following paragraph can run on into; null for photos, tables, rules and attributed quotes. */
function $runsInto(previous: LexicalNode): TextBlock | null {
  if ($isFlow(previous)) return previous;
  if ($isStoryListNode(previous)) return $lastLeafIn(previous);
  if (!$isQuoteNode(previous)) return null;
  const attribution = $lastLeafIn(previous);
  return attribution?.isEmpty() === true ? $firstLeafIn(previous) : null;
}

/** Delete at the end of a block of text: what is below runs on. Fields take nothing in. */
export function $joinForward(block: TextBlock): void {
  if (!$isFlow(block)) return;
  const next = $isStoryItemNode(block)
    ? (block.getNextSibling() ?? $topOf(block)?.getNextSibling())
    : block.getNextSibling();
  if (next === null || next === undefined) return;
  const at = $lengthOfBlock(block);
  if ($isFlow(next)) {
    if (block.isEmpty() && !$isStoryItemNode(block)) {
      block.remove();
      $selectIn(next, 0);
      return;
    }
    const after = next.getNextSibling();
    $joinInto(block, next);
    $joinLists($topOf(block), after);
    $selectIn(block, at);
    return;
  }
  const first = $firstLeafIn(next);
  if ($isStoryListNode(next) && first !== null) {
    $joinInto(block, first);
    $selectIn(block, at);
    return;
  }
  if (block.isEmpty() && !$isStoryItemNode(block)) block.remove();
  $enterForward(next, first);
}

function $goToEndOf(block: TextBlock | null): void {
  if (block !== null) $selectEndOf(block);
}
