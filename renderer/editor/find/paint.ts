import { $getNodeByKey, type LexicalEditor } from 'lexical';
import { $rangesOf } from '../leaf-text';
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

/** Where a stretch stands on the page; nowhere when it is beside the page. */
function rangesOf(editor: LexicalEditor, { place, from, to }: Painted): StaticRange[] {
  if (place.kind === 'field') return [];
  return editor.read('latest', () => {
    const block = $textBlockOf($getNodeByKey(place.key));
    return block === null ? [] : $rangesOf(editor, block, [{ from, to }]);
  });
}
