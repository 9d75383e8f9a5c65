import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode, type StoryItemNode } from '../nodes/list';
import { $isAltNode, $isCaptionNode, $isCreditNode } from '../nodes/photo';
import { $isAttributionNode, $isQuoteTextNode } from '../nodes/quote';
import { $createStoryRowNode, $isStoryCellNode, $isStoryRowNode, type StoryCellNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';
import { $leafAfter, $leafBefore, $leavesBetween } from './leaves';
import { $lengthOfBlock, $selectIn } from './offsets';
import type { Stretch } from './stretch';

/** Tab or Shift+Tab: the level of list items, the next cell, the next field. False where it means nothing. */
export function $tab({ first, last }: Stretch, backward: boolean): boolean {
  const items = $leavesBetween(first, last).filter($isStoryItemNode);
  if (items.length > 0) {
    $indent(items, backward ? -1 : 1);
    return true;
  }
  if ($isStoryCellNode(first)) return $tabInTable(first, backward);
  if ($isField(first)) return $toField(backward ? $leafBefore(first) : $leafAfter(first));
  const before = backward ? $leafBefore(first) : null;
  return before !== null && $isField(before) && $toField(before);
}

/** Moves items in or out by a level; an item is at most one level deeper than the one above it. */
export function $indent(items: readonly StoryItemNode[], by: 1 | -1): void {
  for (const item of items) {
    const above = item.getPreviousSibling();
    const deepest = $isStoryItemNode(above) ? above.getLevel() + 1 : by < 0 ? item.getLevel() : 0;
    item.setLevel(
      by > 0 ? Math.max(item.getLevel(), Math.min(item.getLevel() + 1, deepest)) : item.getLevel() - 1,
    );
  }
}

function $tabInTable(cell: StoryCellNode, backward: boolean): boolean {
  const row = cell.getParent();
  if (!$isStoryRowNode(row)) return false;
  const near = backward ? $leafBefore(cell) : $leafAfter(cell);
  if ($isStoryCellNode(near) && row.getParent()?.is(near.getParent()?.getParent()) === true) {
    $selectIn(near, 0, $lengthOfBlock(near));
    return true;
  }
  if (backward) return $toField(near);
  const fresh = $createStoryRowNode(row.getChildrenSize());
  row.insertAfter(fresh);
  const first = fresh.getFirstChild();
  if ($isStoryCellNode(first)) $selectIn(first, 0);
  return true;
}

/** Whether a block is a field of the page rather than running text. */
function $isField(block: TextBlock): boolean {
  return (
    $isHeadlineNode(block) ||
    $isDeckNode(block) ||
    $isCaptionNode(block) ||
    $isCreditNode(block) ||
    $isAltNode(block) ||
    $isQuoteTextNode(block) ||
    $isAttributionNode(block)
  );
}

function $toField(block: TextBlock | null): boolean {
  if (block === null) return false;
  $selectIn(block, $lengthOfBlock(block));
  return true;
}
