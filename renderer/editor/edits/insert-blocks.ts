import { $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/story/blocks';
import { $nodesOfRuns, $nodesOfText } from '../conversion/runs';
import { $photoToNode } from '../conversion/photo';
import { $blockToNode } from '../conversion/to-nodes';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode } from '../nodes/list';
import { $isNoteNode } from '../nodes/note';
import { isRich } from '../nodes/text-block';
import { $isFlow } from './flow';
import { $clearSpot, $insertInline, type Spot } from './insert-inline';
import { $insertIntoList, $partList } from './insert-list';
import { $endAt, $insertIntoText } from './insert-text';
import { asOneLine, joined, linesOf, linesOfAll } from './lines';
import { withoutIds } from './without-ids';
import { $deck, $firstOfBody, $lead, $topOf } from './page';

/**
 * Inserts blocks at the caret, as a paste does. Every word comes in: what a field cannot hold goes into the body
 * below it. Ids are new. Without a caret the blocks go to the end of the story's body.
 */
export function $insertBlocks(blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const spot = $clearSpot();
  const fresh = blocks.map(withoutIds);
  if (spot === null) $insertAfter($getRoot().getLastChild(), fresh);
  else if (!isRich(spot.block)) $insertIntoField(spot, fresh);
  else if ($isFlow(spot.block) && !$isNoteNode(spot.block)) $insertIntoFlow(spot, fresh);
  else $insertIntoRichField(spot, fresh);
}

/** A line of plain text into headline, deck, credit, alt or attribution; a whole story goes on in the body. */
function $insertIntoField(spot: Spot, blocks: readonly Block[]): void {
  const isHead = $isHeadlineNode(spot.block) || $isDeckNode(spot.block);
  const [first, ...rest] = blocks;
  const lines = first === undefined ? null : linesOf(first);
  const all = linesOfAll(blocks);
  if (all !== null && (!isHead || rest.length === 0)) {
    $insertInline(spot, $nodesOfText(asOneLine(all)));
  } else if (isHead && lines !== null) {
    $insertInline(spot, $nodesOfText(asOneLine(lines)));
    $insertAtTopOfBody(rest);
  } else if (isHead && first?.kind === 'photo' && $lead() === null) {
    // A picture put into the head of a story that has none is its lead.
    $deck()?.insertAfter($photoToNode(first.photo, true));
    $insertAtTopOfBody(rest);
  } else if (isHead) $insertAtTopOfBody(blocks);
  else $insertAfter($topOf(spot.block), blocks);
}

/** Lines of marked text into captions, quotes, cells and notes; more than text goes below. */
function $insertIntoRichField(spot: Spot, blocks: readonly Block[]): void {
  const lines = linesOfAll(blocks);
  if (lines === null) $insertAfter($topOf(spot.block), blocks);
  else $insertInline(spot, $nodesOfRuns(joined(lines, '\n')));
}

function $insertAtTopOfBody(blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const first = $firstOfBody();
  if ($isParagraphNode(first)) $insertIntoText({ block: first, offset: 0 }, blocks);
  else $insertAfter(first?.getPreviousSibling() ?? null, blocks);
}

function $insertIntoFlow(spot: Spot, blocks: readonly Block[]): void {
  if (!$isStoryItemNode(spot.block)) $insertIntoText(spot, blocks);
  else if (blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph'))
    $insertIntoList(spot.block, spot.offset, blocks);
  else $insertIntoText({ block: $partList(spot.block, spot.offset), offset: 0 }, blocks);
}

function $insertAfter(top: LexicalNode | null, blocks: readonly Block[]): void {
  let after = top;
  for (const node of blocks.map($blockToNode)) {
    if (after === null) $getRoot().append(node);
    else after.insertAfter(node);
    after = node;
  }
  if (after !== null) $endAt(after);
}
