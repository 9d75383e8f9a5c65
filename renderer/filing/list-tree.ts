import type { ListItem } from '../../shared/story/blocks';

/** A list item with those that stand under it. */
export interface ItemNode {
  item: ListItem;
  children: ItemNode[];
}

/** The items of a list as a tree; an item is never more than one step below the one before it. */
export function listTree(items: readonly ListItem[]): ItemNode[] {
  const roots: ItemNode[] = [];
  const open: ItemNode[] = [];
  for (const item of items) {
    open.length = Math.min(item.level, open.length);
    const node: ItemNode = { item, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
