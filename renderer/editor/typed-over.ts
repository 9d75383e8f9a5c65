import { $getSelection, $isRangeSelection, type EditorState } from 'lexical';
import { $plainTextOf } from './conversion/runs';
import { $offsetOf } from './edits/offsets';
import { $selectedStretch } from './edits/stretch';
import { $textBlockOf } from './nodes/text-block';

/** The one character that now stands where there was a selection before; null when it is not one. */
export function typedOver(from: EditorState, to: EditorState): string | null {
  const old = from._selection;
  if (!$isRangeSelection(old) || old.isCollapsed()) return null;
  const gap = from.read(() => {
    const stretch = $selectedStretch();
    return stretch === null ? null : { block: stretch.first.getKey(), offset: stretch.from };
  });
  if (gap === null) return null;
  return to.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
    const block = $textBlockOf(selection.anchor.getNode());
    if (block?.getKey() !== gap.block) return null;
    const typed = $plainTextOf(block).slice(gap.offset, $offsetOf(block, selection.anchor));
    return Array.from(typed).length === 1 ? typed : null;
  });
}
