import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $textBlockOf, type TextBlock } from '../nodes/text-block';
import { $firstLeafIn, $lastLeafIn, $leafAfter, $leafBefore } from './leaves';
import { $lengthOfBlock, $offsetOf } from './offsets';

/** A stretch of the page: from an offset in one block of text to an offset in another (or the same). */
export interface Stretch {
  first: TextBlock;
  from: number;
  last: TextBlock;
  to: number;
  /** Whether it begins before the dateline's token at the head of its first block. */
  takesToken: boolean;
}

/** The stretch of text that is selected (empty at a caret); null while no text is. */
export function $selectedStretch(): Stretch | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $stretchOf(selection) : null;
}

/** The stretch a range covers; null where it touches no text. */
export function $stretchOf(selection: RangeSelection): Stretch | null {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $placeOf(start, 'after');
  const last = selection.isCollapsed() ? first : $placeOf(end, 'before');
  if (first === null || last === null) return null;
  return {
    first: first.block,
    from: first.offset,
    last: last.block,
    to: last.offset,
    takesToken:
      !selection.isCollapsed() &&
      start.type === 'element' &&
      start.offset === 0 &&
      start.getNode().is(first.block) &&
      $isDatelineNode(first.block.getFirstChild()),
  };
}

interface Place {
  block: TextBlock;
  offset: number;
}

/** Where a point is; one between blocks is taken to the nearest text on the given side. */
function $placeOf(point: PointType, side: 'before' | 'after'): Place | null {
  const node = point.getNode();
  const block = $textBlockOf(node);
  if (block !== null) return { block, offset: $offsetOf(block, point) };
  const near = $nearest(node, point.offset, side) ?? $nearest(node, point.offset, opposite(side));
  if (near === null) return null;
  return { block: near, offset: near.isBefore(node) || side === 'before' ? $lengthOfBlock(near) : 0 };
}

function $nearest(element: LexicalNode, index: number, side: 'before' | 'after'): TextBlock | null {
  if (!$isElementNode(element)) return null;
  const at = element.getChildAtIndex(side === 'after' ? index : index - 1);
  if (side === 'after') return at === null ? $leafAfter(element) : ($firstLeafIn(at) ?? $leafAfter(at));
  return at === null ? $leafBefore(element) : ($lastLeafIn(at) ?? $leafBefore(at));
}

function opposite(side: 'before' | 'after'): 'before' | 'after' {
  return side === 'before' ? 'after' : 'before';
}
