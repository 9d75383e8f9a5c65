import { $getSelection, $isRangeSelection } from 'lexical';
import type { Caret } from '../../../shared/ipc/session';
import { $blockId } from '../nodes/block-id';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isLeadNode } from '../nodes/photo';
import type { LexicalNode } from 'lexical';
import { $textBlockOf } from '../nodes/text-block';
import { $topById } from './go';
import { $leavesIn } from './leaves';
import { $lengthOfBlock, $offsetOf, $selectIn } from './offsets';
import { $topOf } from './page';
import { $selectedNode, $selectNode } from './select';

/** The name of a child of the root: the id of its block, or which part of the head it is. */
export function $nameOf(top: LexicalNode): string {
  if ($isHeadlineNode(top)) return 'headline';
  if ($isDeckNode(top)) return 'deck';
  return $isLeadNode(top) ? 'lead' : $blockId(top);
}

/** Where the caret is: a child of the root and an offset in its text, parts of a block one character apart. */
export function $caret(): Caret | null {
  const whole = $selectedNode();
  const selection = $getSelection();
  const node = whole ?? ($isRangeSelection(selection) ? selection.focus.getNode() : null);
  const top = node === null ? null : $topOf(node);
  if (top === null) return null;
  const block = $textBlockOf(node);
  let offset = 0;
  if (block !== null && $isRangeSelection(selection)) {
    for (const leaf of $leavesIn(top)) {
      if (leaf.is(block)) {
        offset += $offsetOf(leaf, selection.focus);
        break;
      }
      offset += $lengthOfBlock(leaf) + 1;
    }
  }
  return { block: $nameOf(top), offset };
}

/** Puts the caret where it was said to be, or as near as the block's text still allows; false without the block. */
export function $setCaret({ block, offset }: Caret): boolean {
  const top = $topById(block);
  if (top === null) return false;
  let rest = offset;
  const leaves = $leavesIn(top);
  for (const leaf of leaves) {
    const length = $lengthOfBlock(leaf);
    if (rest <= length || leaf.is(leaves.at(-1))) {
      $selectIn(leaf, Math.min(rest, length));
      return true;
    }
    rest -= length + 1;
  }
  $selectNode(top);
  return true;
}
