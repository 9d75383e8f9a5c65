import type { ListItem } from '../story/blocks';

/** How deep every item stands in nested lists: its level, but never more than one below the item before it. */
export function listDepths(items: readonly ListItem[]): number[] {
  const depths: number[] = [];
  for (const item of items) depths.push(Math.min(item.level, (depths.at(-1) ?? -1) + 1));
  return depths;
}
