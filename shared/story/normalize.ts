import type { Block } from './blocks';
import type { Photo } from './photo';
import type { Story } from './story';
import { joinRuns } from './text';

/** The block with its runs in canonical form; its text is never changed. */
export function normalizeBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'pullquote':
    case 'note':
      return { ...block, runs: joinRuns(block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: joinRuns(item.runs) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ runs: joinRuns(cell.runs) })),
        })),
      };
    case 'photo':
      return { ...block, photo: normalizePhoto(block.photo) };
    case 'rule':
      return block;
  }
}

/** The story with every run in canonical form; its text is never changed. */
export function normalizeStory(story: Story): Story {
  return {
    ...story,
    lead: story.lead === null ? null : normalizePhoto(story.lead),
    body: story.body.map(normalizeBlock),
  };
}

function normalizePhoto(photo: Photo): Photo {
  return { ...photo, caption: joinRuns(photo.caption) };
}
