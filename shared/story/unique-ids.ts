import type { Block } from './blocks';
import type { Story } from './story';

const LONGEST = 64;

/**
 * The story with every id of its body there once: the second of two becomes `id-2`. The same story always gives the
 * same ids; one without such a pair is given back as it is.
 */
export function withUniqueIds(story: Story): Story {
  const all = story.body.flatMap(idsOf);
  const taken = new Set(all);
  if (taken.size === all.length) return story;
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const next = (id: string): string => {
    let own = id;
    while (seen.has(own)) {
      const count = (counts.get(id) ?? 1) + 1;
      counts.set(id, count);
      const ending = `-${count}`;
      const candidate = id.slice(0, LONGEST - ending.length) + ending;
      if (!taken.has(candidate)) own = candidate;
    }
    seen.add(own);
    taken.add(own);
    return own;
  };
  return { ...story, body: story.body.map((block) => withIds(block, next)) };
}

function idsOf(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return [block.id, ...block.items.map(({ id }) => id)];
    case 'table':
      return [block.id, ...block.rows.map(({ id }) => id)];
    default:
      return [block.id];
  }
}

function withIds(block: Block, next: (id: string) => string): Block {
  const id = next(block.id);
  switch (block.kind) {
    case 'list':
      return { ...block, id, items: block.items.map((item) => ({ ...item, id: next(item.id) })) };
    case 'table':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: next(row.id) })) };
    default:
      return { ...block, id };
  }
}
