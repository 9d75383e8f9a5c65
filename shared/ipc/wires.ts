import * as v from 'valibot';
import type { ReadFormat } from '../exchange/types';
import type { Priority, Story } from '../story/story';
import type { Excerpt } from './listing';
import type { Failure } from './result';

/** Which wires to list, those received last first. */
export const WireQuerySchema = v.strictObject({
  /** Words to find anywhere in a wire, the last one as a beginning; `''` lists all. */
  text: v.string(),
  only: v.picklist(['all', 'unread', 'urgent']),
  /** Ids of watched folders; empty means any. */
  folders: v.array(v.string()),
  /** Sources by name; empty means any. */
  sources: v.array(v.string()),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});

/** Which wires to list. */
export type WireQuery = v.InferOutput<typeof WireQuerySchema>;

/** A wire as the list shows it. */
export interface WireRow {
  id: string;
  /** The watched folder it came from, by id. */
  folder: string;
  /** The file it was read from. */
  path: string;
  format: ReadFormat;
  slug: string;
  headline: string;
  /** The first words of the text. */
  opening: string;
  place: string;
  priority: Priority;
  /** The agency, as the wire says it; `''` where it does not. */
  source: string;
  words: number;
  /** How many photos it speaks of. */
  photos: number;
  /** When its file was written, ISO 8601. */
  receivedAt: string;
  embargoUntil: string | null;
  isRead: boolean;
  /** The story made of it, `''` for none. */
  draft: string;
  /** Where the search found its words; empty without a search. */
  excerpts: Excerpt[];
}

/** A page of the wires and how many there are in all. */
export interface WirePage {
  rows: WireRow[];
  total: number;
  partial: boolean;
}

/** A wire to be read. */
export interface Wire {
  row: WireRow;
  story: Story;
}

/** What is known of a watched folder. */
export interface WireFolderState {
  id: string;
  /** `coming` until it has been looked into for the first time. */
  state: 'coming' | 'watched' | 'paused' | 'gone';
  /** Why it cannot be looked into. */
  failure: Failure | null;
}

/** How the wires stand. */
export interface WireState {
  folders: WireFolderState[];
  unread: number;
  total: number;
  /** Files that are there and still to be read. */
  waiting: number;
  /** Files that could not be read. */
  failures: number;
  /** The sources of what is kept, by name. */
  sources: string[];
}

/** A file that could not be read, and is left alone until it changes. */
export interface WireFailure {
  path: string;
  folder: string;
  /** When it was tried, ISO 8601. */
  at: string;
  failure: Failure;
}
