import { $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { $isTextBlock, type TextBlock } from '../nodes/text-block';

/** The blocks of text within a node, in reading order, itself included. */
export function $leavesIn(node: LexicalNode): TextBlock[] {
  if ($isTextBlock(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap($leavesIn) : [];
}

/** The first block of text within a node. */
export function $firstLeafIn(node: LexicalNode | null): TextBlock | null {
  if ($isTextBlock(node)) return node;
  if (!$isElementNode(node)) return null;
  for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
    const leaf = $firstLeafIn(child);
    if (leaf !== null) return leaf;
  }
  return null;
}

/** The last block of text within a node. */
export function $lastLeafIn(node: LexicalNode | null): TextBlock | null {
  if ($isTextBlock(node)) return node;
  if (!$isElementNode(node)) return null;
  for (let child = node.getLastChild(); child !== null; child = child.getPreviousSibling()) {
    const leaf = $lastLeafIn(child);
    if (leaf !== null) return leaf;
  }
  return null;
}

/** The block of text after a node on the page. */
export function $leafAfter(node: LexicalNode): TextBlock | null {
  const root = $getRoot();
  for (let at: LexicalNode | null = node; at !== null && !root.is(at); at = at.getParent()) {
    for (let next = at.getNextSibling(); next !== null; next = next.getNextSibling()) {
      const leaf = $firstLeafIn(next);
      if (leaf !== null) return leaf;
    }
  }
  return null;
}

/** The block of text before a node on the page. */
export function $leafBefore(node: LexicalNode): TextBlock | null {
  const root = $getRoot();
  for (let at: LexicalNode | null = node; at !== null && !root.is(at); at = at.getParent()) {
    for (
      let previous = at.getPreviousSibling();
      previous !== null;
      previous = previous.getPreviousSibling()
    ) {
      const leaf = $lastLeafIn(previous);
      if (leaf !== null) return leaf;
    }
  }
  return null;
}

/** The blocks of text from one to another, both included; empty when they are not in this order. */
export function $leavesBetween(first: TextBlock, last: TextBlock): TextBlock[] {
  const leaves: TextBlock[] = [];
  for (let at: TextBlock | null = first; at !== null; at = $leafAfter(at)) {
    leaves.push(at);
    if (at.is(last)) return leaves;
  }
  return [];
}
