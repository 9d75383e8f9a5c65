import { $getRoot } from 'lexical';
import { $blockId } from '../nodes/block-id';
import { $topById } from './go';
import { $firstLeafIn, $leavesIn } from './leaves';
import { $lengthOfBlock, $selectIn } from './offsets';

/** Selects a stretch of the text of a block or a list item by its id; false where there is none of that id. */
export function $selectStretch(id: string, from: number, to: number): boolean {
  const leaf =
    $firstLeafIn($topById(id)) ?? $leavesIn($getRoot()).find((one) => $blockId(one) === id) ?? null;
  if (leaf === null) return false;
  const length = $lengthOfBlock(leaf);
  $selectIn(leaf, Math.min(from, length), Math.min(to, length));
  return true;
}
