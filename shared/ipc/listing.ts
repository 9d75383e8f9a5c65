import * as v from 'valibot';
import { STATUSES, type Priority, type Status } from '../story/story';

/** Which stories to list, newest first. */
export const ListQuerySchema = v.strictObject({
  view: v.picklist(['all', 'spiked']),
  /** Words to find anywhere in a story, the last one as a beginning; `''` lists all. */
  text: v.string(),
  /** Empty means any. */
  statuses: v.array(v.picklist(STATUSES)),
  /** Empty means any. */
  desks: v.array(v.string()),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});

/** Which stories to list. */
export type ListQuery = v.InferOutput<typeof ListQuerySchema>;

/** A piece of text around matches; `hits` are [start, end) offsets into it. */
export interface Excerpt {
  /** Where in the story: `headline`, `body`, `caption`, … */
  field: string;
  text: string;
  hits: [number, number][];
}

/** A story as the list shows it. */
export interface StoryRow {
  id: string;
  slug: string;
  headline: string;
  /** The first words of the text, for stories without a headline. */
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
  /** Where the search found its words; empty without a search. */
  excerpts: Excerpt[];
}

/** A page of the list and how many there are in all. */
export interface ListPage {
  rows: StoryRow[];
  total: number;
  /** The search has not taken in every story yet: there may be more than it says. */
  partial: boolean;
}
