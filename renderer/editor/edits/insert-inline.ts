import { $getSelection, $isRangeSelection, type LexicalNode } from 'lexical';
import { $textBlockOf, type TextBlock } from '../nodes/text-block';
import { $takeTail } from './cut';
import { $deleteStretch, crossesBlocks } from './delete-stretch';
import { $goBelow } from './go';
import { $lengthOfBlock, $offsetOf, $selectIn } from './offsets';
import { $isDatelineNode } from '../nodes/dateline';
import { $selectedNode } from './select';
import { $selectedStretch } from './stretch';

/** Where something is to be inserted, once what was selected is gone. */
export interface Spot {
  block: TextBlock;
  offset: number;
}

/** Deletes what is selected and says where the caret is; beside an object, below it. Null without a caret. */
export function $clearSpot(): Spot | null {
  const node = $selectedNode();
  if ($isDatelineNode(node)) node.selectNext(0, 0);
  else if (node !== null) $goBelow(node);
  const stretch = $selectedStretch();
  if (stretch !== null && crossesBlocks(stretch)) $deleteStretch(stretch);
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  if (!selection.isCollapsed()) selection.removeText();
  const block = $textBlockOf(selection.anchor.getNode());
  return block === null ? null : { block, offset: $offsetOf(block, selection.anchor) };
}

/** Inserts text, line breaks and links at a spot and puts the caret behind them. */
export function $insertInline({ block, offset }: Spot, nodes: readonly LexicalNode[]): void {
  const tail = $takeTail(block, offset);
  block.append(...nodes);
  const end = $lengthOfBlock(block);
  block.append(...tail);
  $selectIn(block, end);
}
