import type { Block, BlockOf } from './blocks';
import { newId, newStoryId } from './ids';
import { STORY_FORMAT, type Story } from './story';
import { plain } from './text';

/** What a new story starts from. */
export interface Beginning {
  /** The instant of creation, ISO 8601. */
  now: string;
  language?: string;
  desk?: string;
}

/** An empty draft with one empty paragraph. */
export function newStory({ now, language = 'en', desk = '' }: Beginning): Story {
  return {
    format: STORY_FORMAT,
    id: newStoryId(),
    slug: '',
    profile: '',
    label: '',
    take: null,
    headline: '',
    deck: '',
    byline: [],
    dateline: null,
    lead: null,
    body: [paragraph('')],
    desk,
    section: '',
    priority: 'routine',
    genre: '',
    keywords: [],
    subjects: [],
    language,
    embargo: null,
    editorsNote: '',
    usageTerms: '',
    copyright: '',
    source: '',
    status: 'draft',
    links: [],
    threads: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** A paragraph of plain text. */
export function paragraph(text: string): BlockOf<'paragraph'> {
  return { id: newId(), kind: 'paragraph', runs: plain(text) };
}

/** A copy of the story as a new draft: its own id and block ids, nothing of its past. */
export function duplicate(story: Story, now: string): Story {
  return {
    ...story,
    id: newStoryId(),
    body: story.body.map(withNewIds),
    label: '',
    take: null,
    status: 'draft',
    threads: [],
    createdAt: now,
    updatedAt: now,
  };
}

function withNewIds(block: Block): Block {
  const id = newId();
  switch (block.kind) {
    case 'list':
      return { ...block, id, items: block.items.map((item) => ({ ...item, id: newId() })) };
    case 'table':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: newId() })) };
    default:
      return { ...block, id };
  }
}
