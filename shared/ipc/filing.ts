import * as v from 'valibot';
import { SENDINGS, type Note } from '../exchange/types';
import { DestinationSchema, type Destination } from '../house/destination';
import { InstantSchema } from '../story/place';
import type { OpenedStory } from './stories';
import type { Failure } from './result';

/** A note that goes with a sending is no longer than this, in characters. */
export const MAX_NOTE = 500;

/** What to send of a story, and where to. */
export const SendOrderSchema = v.strictObject({
  story: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The revision that was looked at: no other is sent. */
  base: v.pipe(v.number(), v.integer()),
  kind: v.picklist(SENDINGS),
  /** What editors are told: asked for in a correction and a kill. */
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** The destinations, by id. */
  destinations: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The person was told that its embargo holds, and wants it sent all the same. */
  embargoed: v.boolean(),
});

/** What to send of a story, and where to. */
export type SendOrder = v.InferOutput<typeof SendOrderSchema>;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A file that was put at a destination. */
const FiledFileSchema = v.strictObject({ path: v.string(), sha256: hash });

/** What one destination got in a sending. */
export const FilingSchema = v.strictObject({
  /** The destination as it was then: it may be another by now, or gone. */
  destination: DestinationSchema,
  /** The name of its files, without ending. */
  base: v.string(),
  /** The story's own file first. */
  files: v.array(FiledFileSchema),
});

/** What one destination got in a sending. */
export type Filing = v.InferOutput<typeof FilingSchema>;

/** A sending of a story: one version of it, to one or more destinations. */
export const FiledSendingSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(SENDINGS),
  /** Counted from 1 over all sendings of the story. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The sending it follows: the first one of the story; null for the first itself. */
  first: v.nullable(v.string()),
  /** The version that was sent: its id is its SHA-256. */
  version: hash,
  /** What tells whether the story has changed since, see `sentDigest`. */
  digest: hash,
  note: v.string(),
  at: InstantSchema,
  by: v.string(),
  filings: v.array(FilingSchema),
});

/** A sending of a story. */
export type FiledSending = v.InferOutput<typeof FiledSendingSchema>;

/** A destination that a sending can go to. */
export interface PlannedPlace {
  destination: Destination;
  /** The story's own file there, with its ending; `''` where there is a problem. */
  file: string;
  /** The number of the sending it got last; null where it has none of this story. */
  got: number | null;
  /** The file takes the place of what it got last. */
  replaces: boolean;
  /** It is no longer among the destinations of the house. */
  isRemoved: boolean;
  /** Why nothing can be put there now. */
  problem: Failure | null;
}

/** What a sending would be. */
export interface SendPlan {
  number: number;
  places: PlannedPlace[];
}

/** How a sending ended: all of it is in its place. */
export interface SendReport {
  sending: FiledSending;
  notes: Note[];
  /** The story as it is kept now. */
  opened: OpenedStory;
}
