import { textOf } from '../../../shared/story/text';
import { $nodesOfText } from '../conversion/runs';
import { $photoToNode } from '../conversion/photo';
import { $clearSpot } from '../edits/insert-inline';
import { $goToTop } from '../edits/go';
import { $deck, $firstOfBody, $headline, $lead } from '../edits/page';
import { $isHeadlineNode } from '../nodes/head';
import type { Slice } from './slice';

/**
 * Puts the head of a copied story where the head of this one is still empty and the caret is in its headline, so
 * that a story copied whole is pasted whole; the rest of it goes to the top of the body. What it takes in is no
 * longer in the slice returned.
 */
export function $insertHead(slice: Slice): Slice {
  if (slice.parts[0] !== 'headline') return slice;
  const spot = $clearSpot();
  if (spot === null || !$isHeadlineNode(spot.block) || !spot.block.isEmpty()) return slice;
  let taken = 0;
  slice.blocks.every((block, at) => {
    const isTaken = $take(slice.parts[at], block);
    if (isTaken) taken += 1;
    return isTaken;
  });
  $goToTop($firstOfBody());
  return {
    ...slice,
    blocks: slice.blocks.slice(taken),
    parts: slice.parts.slice(taken),
    datelineAt: slice.datelineAt - taken,
  };
}

function $take(part: Slice['parts'][number] | undefined, block: Slice['blocks'][number]): boolean {
  if (part === 'lead' && block.kind === 'photo' && $lead() === null) {
    $deck()?.insertAfter($photoToNode(block.photo, true));
    return true;
  }
  const field = part === 'headline' ? $headline() : part === 'deck' ? $deck() : null;
  if (field?.isEmpty() !== true || block.kind !== 'paragraph') return false;
  field.append(...$nodesOfText(textOf(block.runs)));
  return true;
}
