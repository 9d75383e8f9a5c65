import { MAX_LIST_LEVEL, type Block, type ListItem } from '../../story/blocks';
import { newId } from '../../story/ids';
import { joinRuns, plain, type Run } from '../../story/text';
import { runsOfBlock } from '../convert';
import type { MarkdownNode } from './read-inline';

type ListNode = Extract<MarkdownNode, { type: 'list' }>;

/** Reads the blocks of a node; given by the reader of blocks, which knows lists through it. */
export type ReadBlocks = (node: MarkdownNode) => Block[];

/** The items of a list and of the lists in it, in order; what else stands in an item is lines of its text. */
export function itemsOf(
  list: ListNode,
  level: number,
  read: ReadBlocks,
): { items: ListItem[]; beside: Block[] } {
  const items: ListItem[] = [];
  const beside: Block[] = [];
  for (const item of list.children) {
    const at = items.length;
    items.push({ id: newId(), level: Math.min(level, MAX_LIST_LEVEL), runs: [] });
    let runs: Run[] = typeof item.checked !== 'boolean' ? [] : plain(item.checked ? '☑ ' : '☐ ');
    let isFirst = true;
    for (const child of item.children) {
      if (child.type === 'list') {
        const inner = itemsOf(child, level + 1, read);
        items.push(...inner.items);
        beside.push(...inner.beside);
        continue;
      }
      for (const block of read(child)) {
        if (block.kind === 'photo') beside.push(block);
        else if (block.kind !== 'rule') {
          runs = [...runs, ...(isFirst ? [] : plain('\n')), ...runsOfBlock(block)];
          isFirst = false;
        }
      }
    }
    const own = items[at];
    if (own !== undefined) items[at] = { ...own, runs: joinRuns(runs) };
  }
  return { items, beside };
}
