import { $createParagraphNode, type LexicalNode } from 'lexical';
import { byKind, type Block, type BlockOf, type ByKind } from '../../../shared/story/blocks';
import { $withBlockId } from '../nodes/block-id';
import { $createStoryItemNode, $createStoryListNode } from '../nodes/list';
import { $createNoteNode } from '../nodes/note';
import { $createQuoteNode, $isAttributionNode, $isQuoteTextNode } from '../nodes/quote';
import { $createRuleNode } from '../nodes/rule';
import { $createSubheadNode } from '../nodes/subhead';
import { $createStoryTableNode, $isStoryCellNode, $isStoryRowNode } from '../nodes/table';
import { $photoToNode } from './photo';
import { $nodesOfRuns, $nodesOfText } from './runs';

/** How each kind of block becomes nodes: a new kind does not compile until it is here. */
const TO_NODE: ByKind<[], LexicalNode> = {
  paragraph: ({ id, runs }) => $withBlockId($createParagraphNode(), id).append(...$nodesOfRuns(runs)),
  subhead: ({ id, runs }) => $withBlockId($createSubheadNode(), id).append(...$nodesOfRuns(runs)),
  note: ({ id, runs }) => $withBlockId($createNoteNode(), id).append(...$nodesOfRuns(runs)),
  quote: $quoteToNode,
  pullquote: $quoteToNode,
  list: ({ id, ordered, items }) =>
    $withBlockId($createStoryListNode(ordered), id).append(
      ...items.map((item) =>
        $withBlockId($createStoryItemNode(item.level), item.id).append(...$nodesOfRuns(item.runs)),
      ),
    ),
  photo: ({ id, photo }) => $withBlockId($photoToNode(photo, false), id),
  table: $tableToNode,
  rule: ({ id }) => $withBlockId($createRuleNode(), id),
};

/** The node of a block, its ids kept. */
export function $blockToNode(block: Block): LexicalNode {
  return byKind(TO_NODE, block);
}

function $quoteToNode({ id, kind, runs, attribution }: BlockOf<'quote' | 'pullquote'>): LexicalNode {
  const node = $withBlockId($createQuoteNode(kind === 'pullquote'), id);
  for (const part of node.getChildren()) {
    if ($isQuoteTextNode(part)) part.append(...$nodesOfRuns(runs));
    else if ($isAttributionNode(part)) part.append(...$nodesOfText(attribution));
  }
  return node;
}

function $tableToNode({ id, header, rows }: BlockOf<'table'>): LexicalNode {
  const columns = rows[0]?.cells.length ?? 1;
  const node = $withBlockId($createStoryTableNode(rows.length, columns, header), id);
  node.getChildren().forEach((row, at) => {
    const from = rows[at];
    if (!$isStoryRowNode(row) || from === undefined) return;
    $withBlockId(row, from.id);
    row.getChildren().forEach((cell, column) => {
      if ($isStoryCellNode(cell)) cell.append(...$nodesOfRuns(from.cells[column]?.runs ?? []));
    });
  });
  return node;
}
