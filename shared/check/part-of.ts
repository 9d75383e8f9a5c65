import type { Story } from '../story/story';

/** The id of the block a part (an item of a list) is in; its own where it is a block. */
export function partOf(story: Story, id: string): string {
  const list = story.body.find(
    (block) => block.kind === 'list' && block.items.some((item) => item.id === id),
  );
  return list?.id ?? id;
}
