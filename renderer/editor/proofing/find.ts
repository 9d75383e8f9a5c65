import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $offsetOf, $piecesOf, $selectIn } from '../edits/offsets';
import { $isTextBlock, $textBlockOf } from '../nodes/text-block';
import { $textsOfPage } from './leaves';
import { $leafText, $rangesOf } from '../leaf-text';
import type { Mark } from './types';

/** A place in a block's text. */
export interface Spot {
  leaf: NodeKey;
  offset: number;
}

/** The place of the caret, or of the beginning of what is selected. */
export function $spotOfCaret(end: 'start' | 'end'): Spot | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const isForward = !selection.isBackward();
  const point = (end === 'end') === isForward ? selection.focus : selection.anchor;
  const block = $textBlockOf(point.getNode());
  return block === null ? null : { leaf: block.getKey(), offset: $offsetOf(block, point) };
}

/** The place in the text that is at a place of the window, in CSS pixels. */
export function spotAt(editor: LexicalEditor, x: number, y: number): Spot | null {
  const place = document.caretPositionFromPoint(x, y);
  const node = place?.offsetNode ?? null;
  if (place === null || node === null || editor.getRootElement()?.contains(node) !== true) return null;
  return editor.read('latest', () => {
    for (const block of $textsOfPage()) {
      if (editor.getElementByKey(block.getKey())?.contains(node) !== true) continue;
      for (const piece of $piecesOf(block))
        if (editor.getElementByKey(piece.node.getKey())?.contains(node) === true)
          return { leaf: block.getKey(), offset: piece.start + Math.min(place.offset, piece.length) };
    }
    return null;
  });
}

/** The first mark at or behind a place in the order of the page, going round from its end to its beginning. */
export function $nextOf(marks: readonly Mark[], from: Spot | null): Mark | null {
  const order = new Map($textsOfPage().map((block, at) => [block.getKey(), at]));
  const placed = marks
    .flatMap((mark) => {
      const at = order.get(mark.leaf);
      return at === undefined ? [] : [{ mark, at }];
    })
    .sort((a, b) => a.at - b.at || a.mark.from - b.mark.from);
  const here = from === null ? -1 : (order.get(from.leaf) ?? -1);
  const behind = placed.find(
    ({ mark, at }) => at > here || (at === here && from !== null && mark.from >= from.offset),
  );
  return (behind ?? placed[0])?.mark ?? null;
}

/** Selects a mark; false when the text there is another by now. */
export function $selectMark({ leaf, from, to, text }: Mark): boolean {
  const block = $getNodeByKey(leaf);
  if (!$isTextBlock(block) || $leafText(block).slice(from, to) !== text) return false;
  const selection = $selectIn(block, from, to);
  // Not at the end of the text before: what is written in its place then has the marks of the word.
  const first = $piecesOf(block).find(({ start, length }) => from >= start && from < start + length);
  if (first !== undefined && $isTextNode(first.node))
    selection.anchor.set(first.node.getKey(), from - first.start, 'text');
  return true;
}

/** A stretch of a block's text. */
type Where = Pick<Mark, 'leaf' | 'from' | 'to'>;

/** Where a mark is on the screen. */
export function boxOf(editor: LexicalEditor, { leaf, from, to }: Where): DOMRect | null {
  const [place] = editor.read('latest', () => {
    const block = $getNodeByKey(leaf);
    return $isTextBlock(block) ? $rangesOf(editor, block, [{ from, to }]) : [];
  });
  if (place === undefined) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.getBoundingClientRect();
}

/** Scrolls a mark into its pane, in the middle where it was out of sight. */
export function showMark(editor: LexicalEditor, mark: Where): void {
  const pane = editor.getRootElement()?.parentElement;
  if (pane === null || pane === undefined) return;
  const isInView = (box: DOMRect | null): boolean => {
    const { top, bottom } = pane.getBoundingClientRect();
    return box !== null && box.top >= top && box.bottom <= bottom;
  };
  if (isInView(boxOf(editor, mark))) return;
  editor.getElementByKey(mark.leaf)?.scrollIntoView({ block: 'center' });
  const box = boxOf(editor, mark);
  if (box === null || isInView(box)) return;
  const { top, height } = pane.getBoundingClientRect();
  pane.scrollTop += box.top - top - height / 2;
}
