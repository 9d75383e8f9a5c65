import { $isLinkNode } from '@lexical/link';
import { $copyNode, $isElementNode, $isTextNode, type LexicalNode } from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import type { TextBlock } from '../nodes/text-block';
import { $piecesOf } from './offsets';

/** Takes the text from one offset to another out of a block; the dateline's token stays. */
export function $cut(block: TextBlock, from: number, to = Number.POSITIVE_INFINITY): void {
  for (const { node, start, length } of $piecesOf(block)) {
    if ($isDatelineNode(node)) continue;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, length);
    if (length === 0 ? from <= start && start < to : first === 0 && last === length) $takeOut(node);
    else if ($isTextNode(node) && first < last) node.spliceText(first, last - first, '');
  }
}

function $takeOut(node: LexicalNode): void {
  const parent = node.getParent();
  node.remove(true);
  if ($isLinkNode(parent) && parent.isEmpty()) parent.remove(true);
}

/** Takes all that lies behind an offset out of a block and returns it; a link that is cut through becomes two. */
export function $takeTail(block: TextBlock, offset: number): LexicalNode[] {
  for (const { node, start, length } of $piecesOf(block))
    if ($isTextNode(node) && offset > start && offset < start + length) node.splitText(offset - start);
  const starts = new Map($piecesOf(block).map(({ node, start }) => [node.getKey(), start]));
  const isBehind = (node: LexicalNode): boolean =>
    !$isDatelineNode(node) && (starts.get(node.getKey()) ?? 0) >= offset;
  const tail: LexicalNode[] = [];
  for (const child of block.getChildren()) {
    if (!$isElementNode(child)) {
      if (isBehind(child)) tail.push(child);
      continue;
    }
    const behind = child.getChildren().filter(isBehind);
    if (behind.length === child.getChildrenSize()) tail.push(child);
    else if (behind.length > 0) tail.push($copyNode(child).append(...behind));
  }
  for (const node of tail) if (node.getParent() !== null) node.remove(true);
  return tail;
}
