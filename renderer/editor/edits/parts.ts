import {
  $create,
  $createLineBreakNode,
  $isElementNode,
  type ElementNode,
  type Klass,
  type LexicalNode,
} from 'lexical';
import { $textBlockOf, type TextBlock } from '../nodes/text-block';

/** What an element's inline children are: the text of whatever was put in it. */
export function $inlineOf(node: LexicalNode): LexicalNode[] {
  if (!$isElementNode(node) || node.isInline()) return [node];
  const inline: LexicalNode[] = [];
  for (const child of node.getChildren()) {
    const isBlock = $isElementNode(child) && !child.isInline();
    const more = $inlineOf(child);
    if (isBlock && inline.length > 0 && more.length > 0) inline.push($createLineBreakNode());
    inline.push(...more);
  }
  return inline;
}

/** Makes an element's children exactly one of each class, in order; what does not fit becomes text of the first. */
export function $keepParts(element: ElementNode, classes: readonly Klass<LexicalNode>[]): void {
  const children = element.getChildren();
  if (
    children.length === classes.length &&
    classes.every((klass, at) => children[at] !== undefined && children[at] instanceof klass)
  )
    return;
  const spare = [...children];
  const parts = classes.map((klass) => {
    const at = spare.findIndex((child) => child instanceof klass);
    const [found] = at === -1 ? [] : spare.splice(at, 1);
    return found ?? $create(klass);
  });
  element.splice(0, children.length, parts);
  const first = $textBlockOf(parts[0] ?? null);
  if (first !== null) for (const stray of spare) $appendText(first, stray);
}

/** Appends the text of a node that lost its place to a block of text. */
export function $appendText(block: TextBlock, stray: LexicalNode): void {
  const inline = $inlineOf(stray);
  if (inline.length === 0) return;
  if (!block.isEmpty()) block.append($createLineBreakNode());
  block.append(...inline);
}

/** Leaves only inline children in a block of text: blocks put into it become lines. */
export function $keepInline(block: TextBlock): void {
  const children = block.getChildren();
  if (children.every((child) => !$isElementNode(child) || child.isInline())) return;
  block.splice(0, children.length, $inlineOf(block));
}
