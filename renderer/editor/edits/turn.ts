import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import type { BlockKind } from '../../../shared/story/blocks';
import { $isFiller } from '../nodes/filler';
import { $isStoryItemNode, $isStoryListNode } from '../nodes/list';
import { $createNoteNode, $isNoteNode } from '../nodes/note';
import { $isQuoteNode } from '../nodes/quote';
import { $createSubheadNode, $isSubheadNode } from '../nodes/subhead';
import { $isTextBlock, type TextBlock } from '../nodes/text-block';
import { $isFlow } from './flow';
import { $leavesBetween } from './leaves';
import { $itemToParagraph, $toItem } from './lists';
import { $isHead, $topOf } from './page';
import { $toQuote, $unquote } from './quotes';
import { $replaceBlock } from './replace';
import { $selectedStretch } from './stretch';

/** What a block of text can be turned into. */
export type Form =
  Extract<BlockKind, 'paragraph' | 'subhead' | 'note' | 'quote' | 'pullquote'> | 'bullets' | 'numbers';

/** The form a child of the root has; null for photos, tables, rules and the head. */
export function $formOf(top: LexicalNode | null): Form | null {
  if ($isParagraphNode(top)) return 'paragraph';
  if ($isSubheadNode(top)) return 'subhead';
  if ($isNoteNode(top)) return 'note';
  if ($isQuoteNode(top)) return top.isPull() ? 'pullquote' : 'quote';
  if ($isStoryListNode(top)) return top.isOrdered() ? 'numbers' : 'bullets';
  return null;
}

/** The children of the root the selection touches that have a form. */
export function $selectedTops(): LexicalNode[] {
  const stretch = $selectedStretch();
  if (stretch === null) return [];
  const first = $topOf(stretch.first);
  const last = $topOf(stretch.last);
  if (first === null || last === null) return [];
  const children = $getRoot().getChildren();
  const at = children.findIndex((child) => child.is(first));
  const to = children.findIndex((child) => child.is(last));
  const tops = children.slice(at, to + 1).filter((child) => !$isHead(child) && $formOf(child) !== null);
  // An empty paragraph that is only room to write in takes part where it is all there is.
  return tops.length > 1 ? tops.filter((top) => !$isFiller(top)) : tops;
}

/** Whether all selected blocks already have a form. */
export function $hasForm(form: Form): boolean {
  const tops = $selectedTops();
  return tops.length > 0 && tops.every((top) => $formOf(top) === form);
}

/** Turns the selected blocks into a form, or back into paragraphs where they have it already. */
export function $toggleForm(form: Form): boolean {
  const tops = $selectedTops();
  if (tops.length === 0) return false;
  $turnAll(tops, form !== 'paragraph' && $hasForm(form) ? 'paragraph' : form);
  return true;
}

function $turnAll(tops: readonly LexicalNode[], form: Form): void {
  switch (form) {
    case 'quote':
    case 'pullquote':
      for (const top of tops) if ($isQuoteNode(top)) top.setPull(form === 'pullquote');
      for (const blocks of $together($paragraphsOf(tops.filter((top) => !$isQuoteNode(top)))))
        $toQuote(blocks, form === 'pullquote');
      return;
    case 'bullets':
    case 'numbers':
      for (const top of tops) if ($isStoryListNode(top)) top.setOrdered(form === 'numbers');
      for (const block of $paragraphsOf(tops.filter((top) => !$isStoryListNode(top))))
        $toItem(block, form === 'numbers');
      return;
    case 'paragraph':
    case 'subhead':
    case 'note':
      for (const block of $paragraphsOf(tops)) $toForm(block, form);
  }
}

function $toForm(block: TextBlock, form: 'paragraph' | 'subhead' | 'note'): void {
  if ($formOf(block) === form) return;
  if (form === 'paragraph') $replaceBlock(block, $createParagraphNode());
  else $replaceBlock(block, form === 'note' ? $createNoteNode() : $createSubheadNode());
}

/** The selected text as blocks that stand on the page by themselves: quotes and the selected items are dissolved. */
function $paragraphsOf(tops: readonly LexicalNode[]): TextBlock[] {
  const stretch = $selectedStretch();
  const selected = stretch === null ? [] : $leavesBetween(stretch.first, stretch.last);
  return tops.flatMap((top) => {
    if ($isQuoteNode(top)) return $dissolve(top);
    if ($isStoryListNode(top))
      return selected
        .filter($isStoryItemNode)
        .filter((item) => top.is(item.getParent()))
        .map($itemToParagraph);
    return $isTextBlock(top) ? [top] : [];
  });
}

function $dissolve(quote: LexicalNode): TextBlock[] {
  if (!$isQuoteNode(quote)) return [];
  const before = quote.getPreviousSibling();
  const after = quote.getNextSibling();
  $unquote(quote);
  const made: TextBlock[] = [];
  for (
    let node = before?.getNextSibling() ?? null;
    node !== null && !node.is(after);
    node = node.getNextSibling()
  )
    if ($isFlow(node)) made.push(node);
  return made;
}

/** Blocks grouped by standing next to each other. */
function $together(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group?.at(-1)?.getNextSibling()?.is(block) === true) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Gives one block of text the plain form; a quote dissolves. */
export function $toParagraph(block: TextBlock): void {
  const parent = block.getParent();
  if ($isQuoteNode(parent)) $unquote(parent);
  else if ($isStoryItemNode(block)) $itemToParagraph(block);
  else if ($isFlow(block)) $toForm(block, 'paragraph');
}
