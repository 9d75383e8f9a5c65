import type { StoryRow } from '../../../shared/ipc/listing';
import { slugLine } from '../../../shared/story/slug-line';
import type { Priority, Status, Story } from '../../../shared/story/story';
import { bodySize } from '../../../shared/story/statistics';
import { blockTexts } from '../../../shared/story/walk';
import type { Cell } from '../database/connection';

/** Characters of the text a list shows where there is no headline. */
const OPENING_LENGTH = 160;

/** What the list shows of a story. */
interface Shown {
  id: string;
  slug: string;
  headline: string;
  opening: string;
  place: string;
  status: Status;
  priority: Priority;
  desk: string;
  words: number;
  createdAt: string;
  updatedAt: string;
  embargoUntil: string | null;
  spikedAt: string | null;
}

/** What the list shows of a story, as the database keeps it. */
export interface ListColumns extends Record<string, Cell>, Shown {}

/** The columns of a row of the list, to select from `stories AS s`. */
export const LIST_COLUMNS = `s.id, s.slug, s.headline, s.opening, s.place, s.status, s.priority, s.desk, s.words,
  s.created_at AS createdAt, s.updated_at AS updatedAt, s.embargo_until AS embargoUntil, s.spiked_at AS spikedAt`;

/** Which stories of `stories AS s` a list takes; the parameters are those of `filterParameters`. */
export const LIST_FILTER = `s.spiked = $spiked
  AND ($statuses IS NULL OR s.status IN (SELECT value FROM json_each($statuses)))
  AND ($desks IS NULL OR s.desk IN (SELECT value FROM json_each($desks)))`;

/** What a story shows of itself in the list: everything but when it was spiked. */
export function columnsOf(story: Story): Omit<Shown, 'spikedAt'> {
  return {
    id: story.id,
    slug: slugLine(story),
    headline: story.headline,
    opening: openingOf(story),
    place: story.dateline?.places.map((place) => place.name).join('/') ?? '',
    status: story.status,
    priority: story.priority,
    desk: story.desk,
    words: bodySize(story.body).words,
    createdAt: story.createdAt,
    updatedAt: story.updatedAt,
    embargoUntil: story.embargo?.until ?? null,
  };
}

/** A row of the list as the window gets it, with the excerpts of a search. */
export function listRow(columns: ListColumns, excerpts: StoryRow['excerpts'] = []): StoryRow {
  const { id, slug, headline, opening, place, status, priority, desk, words } = columns;
  const { createdAt, updatedAt, embargoUntil, spikedAt } = columns;
  return {
    ...{ id, slug, headline, opening, place, status, priority, desk, words },
    ...{ createdAt, updatedAt, embargoUntil, spikedAt, excerpts },
  };
}

/** The first words of the text, whole characters of it, on one line. */
function openingOf(story: Story): string {
  for (const block of story.body) {
    if (block.kind === 'note' || block.kind === 'photo') continue;
    const text = blockTexts(block)
      .join(' ')
      .slice(0, 4 * OPENING_LENGTH)
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') continue;
    return Array.from(text).slice(0, OPENING_LENGTH).join('');
  }
  return '';
}
