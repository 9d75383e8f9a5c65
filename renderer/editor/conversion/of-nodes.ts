import { $isElementNode, $isParagraphNode, type LexicalNode } from 'lexical';
import type { Block, BlockOf, ListItem } from '../../../shared/story/blocks';
import { plain, type Run } from '../../../shared/story/text';
import { $blockId } from '../nodes/block-id';
import { $isFiller } from '../nodes/filler';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode, $isStoryListNode, type StoryListNode } from '../nodes/list';
import { $isNoteNode } from '../nodes/note';
import { $isLeadNode, $isPhotoNode } from '../nodes/photo';
import { $isAttributionNode, $isQuoteNode, $isQuoteTextNode, type QuoteNode } from '../nodes/quote';
import { $isRuleNode } from '../nodes/rule';
import { $isSubheadNode } from '../nodes/subhead';
import { $isStoryRowNode, $isStoryTableNode, type StoryTableNode } from '../nodes/table';
import { $photoOfNode } from './photo';
import { $plainTextOf, $runsOfNodes } from './runs';

/**
 * The block of a child of the root; null for what is no block of the body (headline, deck, lead, an empty
 * paragraph that only gives the caret room). A node of no known kind becomes a paragraph of its text.
 */
export function $blockOfNode(node: LexicalNode): Block | null {
  if ($isHeadlineNode(node) || $isDeckNode(node) || $isLeadNode(node) || $isFiller(node)) return null;
  const id = $blockId(node);
  if ($isParagraphNode(node)) return { id, kind: 'paragraph', runs: $runsOfNodes(node.getChildren()) };
  if ($isSubheadNode(node)) return { id, kind: 'subhead', runs: $runsOfNodes(node.getChildren()) };
  if ($isNoteNode(node)) return { id, kind: 'note', runs: $runsOfNodes(node.getChildren()) };
  if ($isQuoteNode(node)) return $quoteOfNode(id, node);
  if ($isStoryListNode(node)) return $listOfNode(id, node);
  if ($isPhotoNode(node)) return { id, kind: 'photo', photo: $photoOfNode(node) };
  if ($isStoryTableNode(node)) return $tableOfNode(id, node);
  if ($isRuleNode(node)) return { id, kind: 'rule' };
  return { id, kind: 'paragraph', runs: plain(node.getTextContent()) };
}

function $quoteOfNode(id: string, node: QuoteNode): BlockOf<'quote' | 'pullquote'> {
  let runs: Run[] = [];
  let attribution = '';
  for (const part of node.getChildren()) {
    if ($isQuoteTextNode(part)) runs = $runsOfNodes(part.getChildren());
    else if ($isAttributionNode(part)) attribution = $plainTextOf(part);
  }
  return { id, kind: node.isPull() ? 'pullquote' : 'quote', runs, attribution };
}

function $listOfNode(id: string, node: StoryListNode): BlockOf<'list'> | null {
  const items: ListItem[] = [];
  for (const item of node.getChildren()) {
    if ($isStoryItemNode(item))
      items.push({ id: $blockId(item), level: item.getLevel(), runs: $runsOfNodes(item.getChildren()) });
  }
  return items.length === 0 ? null : { id, kind: 'list', ordered: node.isOrdered(), items };
}

function $tableOfNode(id: string, node: StoryTableNode): BlockOf<'table'> | null {
  const rows = node
    .getChildren()
    .filter($isStoryRowNode)
    .map((row) => ({
      id: $blockId(row),
      cells: row
        .getChildren()
        .filter($isElementNode)
        .map((cell) => ({ runs: $runsOfNodes(cell.getChildren()) })),
    }));
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  if (columns === 0) return null;
  for (const row of rows) while (row.cells.length < columns) row.cells.push({ runs: [] });
  return { id, kind: 'table', header: node.hasHeader(), rows };
}
