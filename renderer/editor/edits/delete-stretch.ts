import { $createParagraphNode, type LexicalNode } from 'lexical';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode, $isStoryListNode } from '../nodes/list';
import { $isPhotoNode } from '../nodes/photo';
import type { TextBlock } from '../nodes/text-block';
import { $cut } from './cut';
import { $dropToken, $isFlow, $joinInto } from './flow';
import { $firstLeafIn, $lastLeafIn, $leavesBetween } from './leaves';
import { $lengthOfBlock, $selectIn } from './offsets';
import { $isHead, $topOf } from './page';
import type { Stretch } from './stretch';

/** Whether a stretch crosses from one block of text into another. */
export function crossesBlocks({ first, last }: Stretch): boolean {
  return !first.is(last);
}

/**
 * Deletes a stretch that crosses blocks and puts the caret where it began. Text flows together only between blocks
 * of running text; fields keep their place and lose only what was selected; what lies between goes as a whole,
 * except headline and deck, which are emptied.
 */
export function $deleteStretch({ first, from, last, to, takesToken }: Stretch): void {
  const firstTop = $topOf(first);
  const lastTop = $topOf(last);
  const between = $leavesBetween(first, last).slice(1, -1);
  if (firstTop === null || lastTop === null) return;
  const isOneTop = firstTop.is(lastTop);
  const takesFirst = !isOneTop && from === 0 && !$isPhotoNode(firstTop) && $isEdge(firstTop, first, 'first');
  const takesLast = !isOneTop && to === $lengthOfBlock(last) && $isEdge(lastTop, last, 'last');

  if (takesToken) $dropToken(first);
  if (to > 0) $dropToken(last);
  if (!isOneTop) $removeBetween(firstTop, lastTop);
  for (const leaf of between) {
    if (!leaf.isAttached()) continue;
    if ($isStoryItemNode(leaf)) leaf.remove();
    else $cut(leaf, 0);
  }
  $cut(first, from);
  $cut(last, 0, to);

  if ($isFlow(first) && $isFlow(last)) $joinInto(first, last);
  else if (takesLast || ($isFlow(last) && last.isEmpty() && !$isHead(firstTop)))
    (takesLast ? lastTop : last).remove();
  if (!takesFirst) {
    $selectIn(first, from);
  } else if (last.isAttached()) {
    firstTop.remove();
    $selectIn(last, 0);
  } else firstTop.replace($createParagraphNode()).selectStart();
}

/** Whether a block of text is the outer edge of a quote, photo or table, so that a stretch up to it takes it all. */
function $isEdge(top: LexicalNode, leaf: TextBlock, side: 'first' | 'last'): boolean {
  if (top.is(leaf) || $isStoryListNode(top)) return false;
  return leaf.is(side === 'first' ? $firstLeafIn(top) : $lastLeafIn(top));
}

function $removeBetween(first: LexicalNode, last: LexicalNode): void {
  for (let node = first.getNextSibling(); node !== null && !node.is(last);) {
    const next: LexicalNode | null = node.getNextSibling();
    if ($isHeadlineNode(node) || $isDeckNode(node)) node.clear();
    else node.remove();
    node = next;
  }
}
