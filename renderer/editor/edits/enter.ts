import {
  $createLineBreakNode,
  $createParagraphNode,
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical';
import { $keepParagraph } from '../nodes/filler';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $createStoryItemNode, $isStoryItemNode, type StoryItemNode } from '../nodes/list';
import { $isNoteNode } from '../nodes/note';
import { $isLeadNode } from '../nodes/photo';
import { $isQuoteTextNode } from '../nodes/quote';
import { $createRuleNode } from '../nodes/rule';
import { $isSubheadNode } from '../nodes/subhead';
import { $isStoryCellNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';
import { $plainTextOf } from '../conversion/runs';
import { $takeTail } from './cut';
import { $leafAfter } from './leaves';
import { $itemToParagraph } from './lists';
import { $lengthOfBlock, $selectEndOf, $selectIn } from './offsets';
import { $deck, $lead } from './page';
import { $goBelow, $goToBody, $goToTop } from './go';
import { $toParagraph } from './turn';

/** Enter at an offset of a block of text. */
export function $enter(block: TextBlock, offset: number): void {
  if ($isHeadlineNode(block)) $goToTop($deck());
  else if ($isDeckNode(block)) $enterFromDeck();
  else if ($isParagraphNode(block)) $splitParagraph(block, offset);
  else if ($isSubheadNode(block)) $splitSubhead(block, offset);
  else if ($isStoryItemNode(block)) $splitItem(block, offset);
  else if ($isNoteNode(block) || $isQuoteTextNode(block)) $newLine(block, offset);
  else if ($isStoryCellNode(block)) $breakLine();
  else if ($isLeadNode(block.getParent())) $goToBody();
  else $goBelow(block);
}

function $enterFromDeck(): void {
  const lead = $lead();
  if (lead === null) $goToBody();
  else $goToTop(lead);
}

function $splitParagraph(block: TextBlock, offset: number): void {
  if (!$isParagraphNode(block)) return;
  $keepParagraph(block);
  if ($plainTextOf(block) === '---' && block.getChildrenSize() === 1) {
    $toRule(block);
    return;
  }
  const fresh = $createParagraphNode();
  if (offset === 0 && $lengthOfBlock(block) > 0) {
    block.insertBefore(fresh);
    return;
  }
  const tail = $takeTail(block, offset);
  block.insertAfter(fresh);
  fresh.append(...tail);
  $keepFormat(fresh);
}

/** Puts a rule in the place of a paragraph and goes on below it. */
export function $toRule(block: TextBlock): void {
  const rule = $createRuleNode();
  const paragraph = $createParagraphNode();
  block.replace(rule);
  rule.insertAfter(paragraph);
  $selectIn(paragraph, 0);
}

function $splitSubhead(block: TextBlock, offset: number): void {
  if (block.isEmpty()) {
    $toParagraph(block);
    return;
  }
  const fresh = $createParagraphNode();
  if (offset === 0) {
    block.insertBefore(fresh);
    return;
  }
  fresh.append(...$takeTail(block, offset));
  block.insertAfter(fresh);
  $selectIn(fresh, 0);
}

function $splitItem(item: StoryItemNode, offset: number): void {
  if (item.isEmpty()) {
    if (item.getLevel() > 0) item.setLevel(item.getLevel() - 1);
    else $selectIn($itemToParagraph(item), 0);
    return;
  }
  const fresh = $createStoryItemNode(item.getLevel());
  if (offset === 0) {
    item.insertBefore(fresh);
    return;
  }
  fresh.append(...$takeTail(item, offset));
  item.insertAfter(fresh);
  $keepFormat(fresh);
}

/** The caret at the beginning of a block that was split off, the marks in use kept. */
function $keepFormat(block: TextBlock): void {
  const before = $getSelection();
  const format = $isRangeSelection(before) ? before.format : 0;
  const selection = $selectIn(block, 0);
  if (block.isEmpty()) selection.setFormat(format);
}

/** Within quotes and notes Enter makes a line; on an empty last line it leaves. */
function $newLine(block: TextBlock, offset: number): void {
  if (block.isEmpty()) {
    $toParagraph(block);
    return;
  }
  const last = block.getLastChild();
  if (offset < $lengthOfBlock(block) || !$isLineBreakNode(last)) {
    $breakLine();
    return;
  }
  last.remove();
  if ($isQuoteTextNode(block)) $toEndOf($leafAfter(block));
  else $goBelow(block);
}

function $toEndOf(block: TextBlock | null): void {
  if (block !== null) $selectEndOf(block);
}

/** A line break at the caret. */
export function $breakLine(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertNodes([$createLineBreakNode()]);
}
