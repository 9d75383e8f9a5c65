import type { Block, BlockOf } from '../../../shared/story/blocks';
import { textOf, type Run } from '../../../shared/story/text';
import { $isStoryItemNode, type StoryListNode } from '../nodes/list';
import { $isAttributionNode, $isQuoteTextNode, type QuoteNode } from '../nodes/quote';
import { $isStoryCellNode, $isStoryRowNode, type StoryTableNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';

/** What of a block of text is selected. */
export type Range = (leaf: TextBlock) => Run[];

/** The selected items of a list. */
export function $partOfList(list: StoryListNode, leaves: readonly TextBlock[], range: Range): Block {
  const items = leaves
    .filter($isStoryItemNode)
    .map((item) => ({ id: '', level: item.getLevel(), runs: range(item) }));
  return { id: '', kind: 'list', ordered: list.isOrdered(), items };
}

/** What of a quote is selected. */
export function $partOfQuote(quote: QuoteNode, leaves: readonly TextBlock[], range: Range): Block {
  const text = leaves.find($isQuoteTextNode);
  const attribution = leaves.find($isAttributionNode);
  if (text === undefined)
    return { id: '', kind: 'paragraph', runs: attribution === undefined ? [] : range(attribution) };
  return {
    id: '',
    kind: quote.isPull() ? 'pullquote' : 'quote',
    runs: range(text),
    attribution: attribution === undefined ? '' : textOf(range(attribution)),
  };
}

/** The rows that are selected, the cells that are not empty. */
export function $partOfTable(table: StoryTableNode, leaves: readonly TextBlock[], range: Range): Block {
  const rows: BlockOf<'table'>['rows'] = [];
  for (const row of table.getChildren().filter($isStoryRowNode)) {
    const cells = row.getChildren().filter($isStoryCellNode);
    const taken = cells.filter((cell) => leaves.some((leaf) => leaf.is(cell)));
    if (taken.length > 0)
      rows.push({
        id: '',
        cells: cells.map((cell) => ({ runs: taken.some((one) => one.is(cell)) ? range(cell) : [] })),
      });
  }
  const first = table.getFirstChild();
  const header = table.hasHeader() && leaves.some((leaf) => leaf.getParent()?.is(first) === true);
  return { id: '', kind: 'table', header, rows };
}
