import { type ParagraphNode } from 'lexical';
import type { Block } from '../../../shared/story/blocks';
import { $nodesOfRuns } from '../conversion/runs';
import { $createStoryItemNode, type StoryItemNode } from '../nodes/list';
import { $takeTail } from './cut';
import { linesOf } from './lines';
import { $itemToParagraph } from './lists';
import { $lengthOfBlock, $selectIn } from './offsets';

/** Inserts paragraphs and lists within an item: the first line runs on in it, the others become items. */
export function $insertIntoList(item: StoryItemNode, offset: number, blocks: readonly Block[]): void {
  const tail = $takeTail(item, offset);
  const lines = blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ level, runs }) => ({ level: level + item.getLevel(), runs }))
      : (linesOf(block) ?? []).map((runs) => ({ level: item.getLevel(), runs })),
  );
  let last = item;
  lines.forEach(({ level, runs }, at) => {
    const nodes = $nodesOfRuns(runs);
    if (at === 0) {
      item.append(...nodes);
      return;
    }
    const fresh = $createStoryItemNode(level).append(...nodes);
    last.insertAfter(fresh);
    last = fresh;
  });
  const at = $lengthOfBlock(last);
  last.append(...tail);
  $selectIn(last, at);
}

/** Parts a list at an offset of an item: the paragraph between, which holds what stood behind the offset. */
export function $partList(item: StoryItemNode, offset: number): ParagraphNode {
  if (item.isEmpty()) return $itemToParagraph(item);
  const rest = $createStoryItemNode(item.getLevel()).append(...$takeTail(item, offset));
  item.insertAfter(rest);
  return $itemToParagraph(rest);
}
