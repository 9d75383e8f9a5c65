import * as v from 'valibot';
import type { Standing } from '../exchange/dateline-file/chain';

/** The history of a story that comes from elsewhere, as far as it takes to compare it with what is here. */
export const HistorySchema = v.strictObject({
  story: v.string(),
  head: v.string(),
  versions: v.array(v.object({ id: v.string(), parents: v.array(v.string()) })),
});

/** The history of a story that comes from elsewhere, as far as it takes to compare it with what is here. */
export type HistoryLinks = v.InferOutput<typeof HistorySchema>;

/** How a history that comes in stands to what is kept here, and what that is. */
export interface StandingHere {
  standing: Standing | 'unknown';
  here: { headline: string; slug: string; updatedAt: string; isSpiked: boolean } | null;
}

/** How a story with its history is taken in: as a new story, as newer versions of the one it is, or as a copy of it. */
export const TAKE_IN_HOWS = ['new', 'update', 'copy'] as const;

/** How a story with its history is taken in. */
export type TakeInHow = (typeof TAKE_IN_HOWS)[number];

/** What to take in: the file that was looked at, the version that was its newest then, and how. */
export const TakeInSchema = v.strictObject({
  path: v.pipe(v.string(), v.minLength(1)),
  head: v.string(),
  how: v.picklist(TAKE_IN_HOWS),
});

/** What to take in, and how. */
export type TakeIn = v.InferOutput<typeof TakeInSchema>;
