import {
  $createRangeSelection,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $isPendingNode } from '../nodes/pending';
import type { TextBlock } from '../nodes/text-block';

/** A leaf of a block of text and the offset of its beginning in the block's text. */
interface Piece {
  node: LexicalNode;
  start: number;
  length: number;
}

/** The leaves of a block: texts by their length, line breaks one, the dateline's token nothing, places held by theirs. */
export function $piecesOf(block: ElementNode): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walk = (parent: ElementNode): void => {
    for (let node = parent.getFirstChild(); node !== null; node = node.getNextSibling()) {
      if ($isElementNode(node)) {
        walk(node);
        continue;
      }
      const length = $lengthOf(node);
      pieces.push({ node, start, length });
      start += length;
    }
  };
  walk(block);
  return pieces;
}

function $lengthOf(node: LexicalNode): number {
  if ($isTextNode(node)) return node.getTextContentSize();
  if ($isPendingNode(node)) return Math.max(node.getTextContentSize(), 1);
  return $isLineBreakNode(node) ? 1 : 0;
}

/** How long a block's text is. */
export function $lengthOfBlock(block: ElementNode): number {
  return $piecesOf(block).reduce((sum, piece) => sum + piece.length, 0);
}

/** The offset of a point in the text of its block. */
export function $offsetOf(block: TextBlock, point: PointType): number {
  const node = point.getNode();
  if ($isTextNode(node)) {
    const piece = $piecesOf(block).find((one) => one.node.is(node));
    return (piece?.start ?? 0) + point.offset;
  }
  let offset = 0;
  for (const piece of $piecesOf(block)) if ($isBefore(piece.node, node, point.offset)) offset += piece.length;
  return offset;
}

/** Whether a leaf lies before the element point (`element`, `index`). */
function $isBefore(leaf: LexicalNode, element: ElementNode, index: number): boolean {
  let child: LexicalNode = leaf;
  for (let parent = leaf.getParent(); parent !== null; parent = child.getParent()) {
    if (parent.is(element)) return child.getIndexWithinParent() < index;
    child = parent;
  }
  return leaf.isBefore(element);
}

/** Sets a point to an offset in a block's text: after the dateline's token, in a text where there is one. */
export function $setPoint(point: PointType, block: TextBlock, offset: number): void {
  let last: Piece | null = null;
  for (const piece of $piecesOf(block)) {
    if ($isTextNode(piece.node) && offset >= piece.start && offset <= piece.start + piece.length) {
      point.set(piece.node.getKey(), offset - piece.start, 'text');
      return;
    }
    if (piece.start + piece.length <= offset || $isDatelineNode(piece.node)) last = piece;
  }
  if (last === null) {
    point.set(block.getKey(), 0, 'element');
    return;
  }
  if ($isTextNode(last.node)) {
    point.set(last.node.getKey(), last.length, 'text');
    return;
  }
  const parent = last.node.getParentOrThrow();
  point.set(parent.getKey(), last.node.getIndexWithinParent() + 1, 'element');
}

/** Selects a stretch of a block's text; puts the caret there when `to` is left out. */
export function $selectIn(block: TextBlock, from: number, to = from): RangeSelection {
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, block, from);
  $setPoint(selection.focus, block, to);
  $setSelection(selection);
  return selection;
}

/** Puts the caret at the end of a block's text. */
export function $selectEndOf(block: TextBlock): RangeSelection {
  return $selectIn(block, $lengthOfBlock(block));
}

/** Whether a point stands before all text of its block. */
export function $isAtStart(block: TextBlock, point: PointType): boolean {
  return $offsetOf(block, point) === 0;
}

/** Whether a point stands behind all text of its block. */
export function $isAtEnd(block: TextBlock, point: PointType): boolean {
  return $offsetOf(block, point) === $lengthOfBlock(block);
}
