import { $createParagraphNode, $isParagraphNode, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/story/blocks';
import { $nodesOfRuns } from '../conversion/runs';
import { $blockToNode } from '../conversion/to-nodes';
import { $isDatelineNode } from '../nodes/dateline';
import { $isTextBlock, type TextBlock } from '../nodes/text-block';
import { $takeTail } from './cut';
import { $insertInline, type Spot } from './insert-inline';
import { $lengthOfBlock, $selectIn } from './offsets';
import { $setDateline } from './page';
import { $enterBackward } from './select';

/** Inserts blocks within a paragraph or subhead: one paragraph becomes part of its text. */
export function $insertIntoText(spot: Spot, blocks: readonly Block[]): void {
  const [only, ...more] = blocks;
  if (only?.kind === 'paragraph' && more.length === 0) $insertInline(spot, $nodesOfRuns(only.runs));
  else if ($lengthOfBlock(spot.block) === 0) $replaceBlank(spot.block, blocks);
  else if (spot.offset === 0) $insertBefore(spot.block, blocks);
  else $insertBehind(spot, blocks);
}

/** The caret at the end of a block. */
export function $endAt(node: LexicalNode): void {
  $enterBackward(node);
}

/** Blocks in the place of an empty one; the dateline stays. */
function $replaceBlank(block: TextBlock, blocks: readonly Block[]): void {
  const token = block.getFirstChild();
  const dateline = $isDatelineNode(token) ? token.getDateline() : null;
  const nodes = blocks.map($blockToNode);
  for (const node of nodes) block.insertBefore(node);
  block.remove();
  if (dateline !== null) $setDateline(dateline);
  const last = nodes.at(-1);
  if (last !== undefined) $endAt(last);
}

/** Blocks before a text, which keeps its block; a last pasted paragraph runs into it. */
function $insertBefore(block: TextBlock, blocks: readonly Block[]): void {
  const nodes = blocks.map($blockToNode);
  for (const node of nodes) block.insertBefore(node);
  const last = nodes.at(-1);
  if (!$isParagraphNode(last)) {
    $selectIn(block, 0);
    return;
  }
  const at = $lengthOfBlock(last);
  const token = block.getFirstChild();
  block.splice($isDatelineNode(token) ? 1 : 0, 0, last.getChildren());
  last.remove();
  $selectIn(block, at);
}

/** Blocks behind a caret within a text: the first and last pasted paragraph run on with what stands there. */
function $insertBehind({ block, offset }: Spot, blocks: readonly Block[]): void {
  const rest = [...blocks];
  const tail = $takeTail(block, offset);
  const [first] = rest;
  if (first?.kind === 'paragraph') {
    block.append(...$nodesOfRuns(first.runs));
    rest.shift();
  }
  let last: LexicalNode = block;
  for (const node of rest.map($blockToNode)) {
    last.insertAfter(node);
    last = node;
  }
  if (tail.length === 0) {
    $endAt(last);
    return;
  }
  const end = $isParagraphNode(last) || last.is(block) ? last : last.insertAfter($createParagraphNode());
  if (!$isTextBlock(end)) return;
  const at = $lengthOfBlock(end);
  end.append(...tail);
  $selectIn(end, at);
}
