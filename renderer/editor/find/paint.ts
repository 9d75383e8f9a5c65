import { $getNodeByKey, $isTextNode, type LexicalEditor } from 'lexical';
import { $piecesOf } from '../edits/offsets';
import { $textBlockOf } from '../nodes/text-block';
import type { TextPlace } from './texts';

/** A stretch of a text to be painted. */
export interface Painted {
  place: TextPlace;
  from: number;
  to: number;
}

const ALL = 'dateline-found';
const CURRENT = 'dateline-found-current';

/** More ranges than this are not painted: nobody sees them at once. */
const MOST_PAINTED = 2000;

/** Paints what was found on the page, without touching the document. */
export function paintFound(editor: LexicalEditor, found: readonly Painted[], current: number): void {
  const around = Math.max(0, current - MOST_PAINTED / 2);
  const seen = found.slice(around, around + MOST_PAINTED);
  const [all, one] = [new Highlight(), new Highlight()];
  one.priority = 1;
  for (const [index, stretch] of seen.entries())
    for (const range of rangesOf(editor, stretch)) (index + around === current ? one : all).add(range);
  CSS.highlights.set(ALL, all);
  CSS.highlights.set(CURRENT, one);
}

/** Takes the paint away. */
export function unpaintFound(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Where a stretch stands in the window: one range for each text node it touches. */
export function rangesOf(editor: LexicalEditor, { place, from, to }: Painted): Range[] {
  if (place.kind === 'field') return [];
  return editor.read('latest', () => {
    const block = $textBlockOf($getNodeByKey(place.key));
    if (block === null) return [];
    return $piecesOf(block).flatMap(({ node, start, length }) => {
      if (!$isTextNode(node) || start >= to || start + length <= from) return [];
      const text = textIn(editor.getElementByKey(node.getKey()));
      if (text === null) return [];
      const range = new Range();
      range.setStart(text, Math.min(Math.max(0, from - start), text.length));
      range.setEnd(text, Math.min(to - start, text.length));
      return [range];
    });
  });
}

function textIn(element: HTMLElement | null): Text | null {
  if (element === null) return null;
  const found = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return found instanceof Text ? found : null;
}
