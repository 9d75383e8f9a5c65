import { $getSelection, $isRangeSelection } from 'lexical';
import { $textBlockOf } from '../nodes/text-block';
import { $lengthOfBlock, $setPoint } from './offsets';

/**
 * Deletes a word or line from the caret as the browser measures it, but never beyond the block of text the caret is
 * in, nor the dateline's token at its head. False without a caret.
 */
export function $deleteBy(measure: 'word' | 'lineboundary', backward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $textBlockOf(selection.anchor.getNode());
  if (block === null) return false;
  selection.modify('extend', backward, measure);
  const { focus } = selection;
  const isOutside = !block.is($textBlockOf(focus.getNode()));
  const isBeforeToken = focus.type === 'element' && focus.offset === 0;
  if (isOutside || (backward && isBeforeToken)) $setPoint(focus, block, backward ? 0 : $lengthOfBlock(block));
  if (!selection.isCollapsed()) selection.removeText();
  return true;
}
