import { formatDateline } from '../dateline/format';
import type { House } from '../house/house';
import type { BlockOf } from '../story/blocks';
import type { Story } from '../story/story';
import { textOf } from '../story/text';

/** A dateline as it runs into the text of a story. */
export interface LeadIn {
  /** The whole lead-in, its trailing space included. */
  text: string;
  /** The paragraph of the body it stands at the head of, or null when the story has none. */
  host: BlockOf<'paragraph'> | null;
}

/**
 * Where and how the story's dateline stands: at the head of the first paragraph that has text, or of the first
 * one when none has. Null for a story without a dateline.
 */
export function leadIn(story: Story, house: House): LeadIn | null {
  if (story.dateline === null) return null;
  const paragraphs = story.body.filter((block) => block.kind === 'paragraph');
  const host = paragraphs.find((block) => textOf(block.runs) !== '') ?? paragraphs[0];
  return { text: formatDateline(story.dateline, house), host: host ?? null };
}
