import { $getEditor, $getSelection, $isParagraphNode, $isRangeSelection } from 'lexical';
import { formatDateline } from '../../../shared/dateline/format';
import { parseDateline } from '../../../shared/dateline/parse';
import type { Block } from '../../../shared/story/blocks';
import { plain } from '../../../shared/story/text';
import { $plainTextOf } from '../conversion/runs';
import { $cut } from '../edits/cut';
import { $insertBlocks } from '../edits/insert-blocks';
import { linesOf } from '../edits/lines';
import { $datelineToken, $firstParagraph, $setDateline } from '../edits/page';
import { $textBlockOf } from '../nodes/text-block';
import { hostOf, houseOf } from '../host';
import { $insertHead } from './insert-head';
import type { Slice } from './slice';

/** Inserts what was copied from a story, with its dateline where the story has none and this is where one stands. */
export function $insertSlice(copied: Slice): void {
  const slice = $insertHead(copied);
  const { dateline, datelineAt } = slice;
  if (dateline === null) {
    $insertBlocks($fitting(slice));
    return;
  }
  const text = formatDateline(dateline, houseOf($getEditor()));
  const isFree = $datelineToken() === null;
  $insertBlocks(
    slice.blocks.map((block, at) =>
      at === datelineAt && block.kind === 'paragraph'
        ? { ...block, runs: [...plain(text), ...block.runs] }
        : block,
    ),
  );
  const first = $firstParagraph();
  if (!isFree || first === null || !$plainTextOf(first).startsWith(text)) return;
  $cut(first, 0, text.length);
  $setDateline(dateline);
}

/** A whole line keeps its kind only where it comes to stand alone; within a text it is text. */
function $fitting({ blocks, isInline }: Slice): Block[] {
  const [line] = blocks;
  if (!isInline || line === undefined || line.kind === 'paragraph') return blocks;
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $textBlockOf(selection.anchor.getNode()) : null;
  if ($isParagraphNode(block) && block.isEmpty()) return blocks;
  return [{ id: '', kind: 'paragraph', runs: linesOf(line)?.[0] ?? [] }];
}

/** The change that makes a token of the dateline a pasted first paragraph begins with; null without one. */
export function $datelineOfPasted(): (() => void) | null {
  const first = $firstParagraph();
  if (first === null || $datelineToken() !== null) return null;
  const { house, now } = hostOf($getEditor());
  const read = parseDateline($plainTextOf(first), { house, now: now() });
  if (read === null) return null;
  return () => {
    $cut(first, 0, read.length);
    $setDateline(read.dateline);
  };
}
