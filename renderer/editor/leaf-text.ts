import { $isLineBreakNode, $isTextNode, type LexicalEditor } from 'lexical';
import { $piecesOf } from './edits/offsets';
import type { TextBlock } from './nodes/text-block';

/** A stretch of a block's text, offsets as the editor counts them, `to` excluded. */
export interface Span {
  from: number;
  to: number;
}

/** The text of a block, as long as the editor counts it: what is no text stands as an object character. */
export function $leafText(block: TextBlock): string {
  return $piecesOf(block)
    .map(({ node, length }) => {
      if ($isTextNode(node)) return node.getTextContent();
      return $isLineBreakNode(node) ? '\n' : '\ufffc'.repeat(length);
    })
    .join('');
}

/** Where spans of a block's text are on the page; those that are not on it as they are in the state are left out. */
export function $rangesOf(editor: LexicalEditor, block: TextBlock, spans: readonly Span[]): StaticRange[] {
  if (spans.length === 0) return [];
  const pieces = $piecesOf(block);
  return spans.flatMap(({ from, to }) => {
    const first = pieces.find(({ start, length }) => from >= start && from < start + length);
    const last = pieces.find(({ start, length }) => to > start && to <= start + length);
    if (first === undefined || last === undefined) return [];
    const startContainer = textOf(editor.getElementByKey(first.node.getKey()));
    const endContainer = textOf(editor.getElementByKey(last.node.getKey()));
    const startOffset = from - first.start;
    const endOffset = to - last.start;
    if (startContainer === null || endContainer === null) return [];
    if (startOffset > startContainer.length || endOffset > endContainer.length) return [];
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  });
}

function textOf(element: HTMLElement | null): Text | null {
  let node: Node | null = element;
  while (node !== null && !(node instanceof Text)) node = node.firstChild;
  return node;
}
