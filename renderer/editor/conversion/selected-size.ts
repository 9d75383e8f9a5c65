import { $getRoot, type LexicalNode } from 'lexical';
import { addSizes, sizeOf, type Size } from '../../../shared/story/statistics';
import { $isHead, $topOf } from '../edits/page';
import { $leavesBetween, $leavesIn } from '../edits/leaves';
import { $lengthOfBlock } from '../edits/offsets';
import { $selectedStretch } from '../edits/stretch';
import { $plainTextOf } from './runs';
import type { StoryReader } from './reader';

/** The size of what is selected; null at a caret. Blocks that are wholly selected are not counted again. */
export function $selectedSize(reader: StoryReader): Size | null {
  const stretch = $selectedStretch();
  if (stretch === null || (stretch.first.is(stretch.last) && stretch.from === stretch.to)) return null;
  const { first, from, last, to } = stretch;
  if (first.is(last)) return sizeOf($plainTextOf(first).slice(from, to));
  const firstTop = $topOf(first);
  const lastTop = $topOf(last);
  let size: Size = { words: 0, characters: 0 };
  const children = $getRoot().getChildren();
  const at = children.findIndex((child) => child.is(firstTop));
  const until = children.findIndex((child) => child.is(lastTop));
  for (const child of children.slice(at + 1, Math.max(until, at + 1)))
    size = addSizes(size, $isHead(child) ? $sizeOfHead(child) : reader.$block(child.getKey()).size);
  for (const leaf of $leavesBetween(first, last)) {
    const top = $topOf(leaf);
    if (top?.is(firstTop) !== true && top?.is(lastTop) !== true) continue;
    const text = $plainTextOf(leaf);
    size = addSizes(
      size,
      sizeOf(text.slice(leaf.is(first) ? from : 0, leaf.is(last) ? to : $lengthOfBlock(leaf))),
    );
  }
  return size;
}

function $sizeOfHead(node: LexicalNode): Size {
  return $leavesIn(node)
    .map((leaf) => sizeOf($plainTextOf(leaf)))
    .reduce(addSizes);
}
