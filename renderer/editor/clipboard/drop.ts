import { caretFromPoint } from '@lexical/clipboard';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from 'lexical';
import { $deleteStretch, crossesBlocks } from '../edits/delete-stretch';
import { $firstLeafIn } from '../edits/leaves';
import { $lengthOfBlock, $piecesOf, $selectIn } from '../edits/offsets';
import { $topOf } from '../edits/page';
import { $selectedNode } from '../edits/select';
import { $selectedStretch, type Stretch } from '../edits/stretch';
import { $textBlockOf, type TextBlock } from '../nodes/text-block';

/** Where on the page a drop falls. */
export interface DropSpot {
  block: TextBlock;
  offset: number;
}

/** The place in the text under a point of the window; null off the page. */
export function $spotAt(x: number, y: number, editor: LexicalEditor): DropSpot | null {
  const page = editor.getRootElement();
  const found = caretFromPoint(x, y, page);
  if (found === null || page?.contains(found.node) !== true) return null;
  const node = $getNearestNodeFromDOMNode(found.node);
  if (node === null) return null;
  const block = $textBlockOf(node);
  if (block === null) {
    const top = $topOf(node);
    const leaf = top === null ? null : $firstLeafIn(top);
    return leaf === null ? null : { block: leaf, offset: 0 };
  }
  if (!$isTextNode(node)) return { block, offset: found.offset === 0 ? 0 : $lengthOfBlock(block) };
  const start = $piecesOf(block).find((piece) => piece.node.is(node))?.start ?? 0;
  return { block, offset: start + found.offset };
}

/** Whether a spot lies within what is selected: dropped there, it stays where it is. */
export function $isInSelection({ block, offset }: DropSpot): boolean {
  const stretch = $selectedStretch();
  if (stretch === null) return false;
  const { first, from, last, to } = stretch;
  if (first.is(last)) return block.is(first) && offset >= from && offset <= to;
  if (block.is(first)) return offset >= from;
  if (block.is(last)) return offset <= to;
  return first.isBefore(block) && block.isBefore(last);
}

/** Takes the dragged selection out of the text and puts the caret where it was dropped, which is not within it. */
export function $moveSelectionTo(spot: DropSpot): void {
  const object = $selectedNode();
  const stretch = $selectedStretch();
  const selection = $getSelection();
  if (object !== null) object.remove(true);
  else if (stretch !== null && crossesBlocks(stretch)) $deleteStretch(stretch);
  else if ($isRangeSelection(selection)) selection.removeText();
  const { block, offset } = object === null && stretch !== null ? $spotAfter(spot, stretch) : spot;
  if (block.isAttached()) $selectIn(block, offset);
}

/** Where a spot is once a stretch before it is gone. */
function $spotAfter({ block, offset }: DropSpot, { first, from, last, to }: Stretch): DropSpot {
  if (!block.is(last) || offset < to) return { block, offset };
  const behind = offset - to;
  return first.is(last) || !last.isAttached()
    ? { block: first, offset: from + behind }
    : { block: last, offset: behind };
}

/** The edge of a block nearest to a point of the window: a picture dropped on a paragraph does not part it. */
export function $edgeAt(y: number, { block }: DropSpot, editor: LexicalEditor): DropSpot {
  const box = editor.getElementByKey(block.getKey())?.getBoundingClientRect();
  const isAbove = box !== undefined && y < (box.top + box.bottom) / 2;
  return { block, offset: isAbove ? 0 : $lengthOfBlock(block) };
}
