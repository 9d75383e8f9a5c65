import type { Block } from './blocks';
import type { Photo } from './photo';
import type { Story } from './story';
import { textOf } from './text';

/** The lines of text of a photo, top to bottom. */
export function photoTexts(photo: Photo): string[] {
  return [textOf(photo.caption), photo.credit, photo.alt].filter((text) => text !== '');
}

/** Every line of text a block shows, in reading order. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'note':
      return [textOf(block.runs)];
    case 'quote':
    case 'pullquote':
      return block.attribution === '' ? [textOf(block.runs)] : [textOf(block.runs), block.attribution];
    case 'list':
      return block.items.map((item) => textOf(item.runs));
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.runs)));
    case 'photo':
      return photoTexts(block.photo);
    case 'rule':
      return [];
  }
}

/** Every photo of the story, the lead first. */
export function photosOf(story: Story): Photo[] {
  const inBody = story.body.flatMap((block) => (block.kind === 'photo' ? [block.photo] : []));
  return story.lead === null ? inBody : [story.lead, ...inBody];
}

/** The story with every photo changed, the lead too. */
export function mapPhotos(story: Story, change: (photo: Photo) => Photo): Story {
  return {
    ...story,
    lead: story.lead === null ? null : change(story.lead),
    body: story.body.map((block) =>
      block.kind === 'photo' ? { ...block, photo: change(block.photo) } : block,
    ),
  };
}
