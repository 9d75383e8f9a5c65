import { $getSelection, $isRangeSelection, type ElementNode } from 'lexical';
import { $blockId, $withBlockId } from '../nodes/block-id';

/** Lets a caret or range end that stands on an empty element stand on another instead. */
export function $carryPoints(from: ElementNode, to: ElementNode): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key !== from.getKey()) continue;
    point.set(to.getKey(), Math.min(point.offset, to.getChildrenSize()), 'element');
  }
}

/** Puts one block of text in the place of another: its text, its id and the caret go over. */
export function $replaceBlock<N extends ElementNode>(old: ElementNode, fresh: N): N {
  old.insertBefore(fresh);
  return $moveInto(old, fresh);
}

/** Moves text, id and caret of a block into one that is already on the page, and removes the block. */
export function $moveInto<N extends ElementNode>(old: ElementNode, fresh: N): N {
  fresh.append(...old.getChildren());
  $carryPoints(old, fresh);
  const id = $blockId(old);
  old.remove();
  if (id !== '') $withBlockId(fresh, id);
  return fresh;
}
