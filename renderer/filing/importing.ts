import { assemble } from '../../shared/exchange/assemble';
import { setRole } from '../../shared/exchange/parts';
import type { Reading, Role } from '../../shared/exchange/types';
import type { House } from '../../shared/house/house';
import type { ImportReadings } from '../../shared/ipc/exchange';
import type { TakeInHow } from '../../shared/ipc/handoff';
import type { Media } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { openDialog, useDialog } from './dialogs';

/** What a person can say of an imported story beside the roles of its parts. */
export type ImportEdits = Partial<Pick<Story, 'slug' | 'byline' | 'keywords' | 'embargo' | 'dateline'>>;

/** A source under review: what was read, what was changed of it, and what became of it. */
export interface Review {
  name: string;
  /** The file it was read from; null for a text. */
  path: string | null;
  /** Which of the stories of its source it is, from 0. */
  place: number;
  /** As it was read, to go back to. */
  original: Reading;
  reading: Reading;
  edits: ImportEdits;
  /** How a story with its history is to be taken in, where the person said so. */
  how: TakeInHow | null;
  state: 'open' | 'accepted' | 'skipped';
}

/** What a review needs to make a story. */
export interface ReviewContext {
  house: House;
  /** The present instant, ISO 8601. */
  now: string;
  /** Pictures that are kept already, by where they came from. */
  pictures: ReadonlyMap<string, Media>;
}

/** Shows what was recognised, to be changed and accepted. Readings that come while others are shown wait behind them. */
export function openImport(readings: ImportReadings): void {
  const { open } = useDialog.getState();
  if (open?.kind !== 'import') {
    openDialog({ kind: 'import', readings });
    return;
  }
  const candidates = [...open.readings.candidates, ...readings.candidates];
  const failures = [...open.readings.failures, ...readings.failures];
  useDialog.setState({ open: { kind: 'import', readings: { candidates, failures } } });
}

/** The reviews of readings; those under way go on, new ones are added behind. */
export function reviewsOf(
  { candidates }: ImportReadings,
  underWay: readonly Review[] = [],
): readonly Review[] {
  if (candidates.length === underWay.length) return underWay;
  const fresh = candidates.slice(underWay.length).map(({ name, reading, path, place }): Review => ({
    ...{ name, original: reading, reading, edits: {}, path, place, how: null, state: 'open' },
  }));
  return [...underWay, ...fresh];
}

/** The review with a part taken for something else. */
export function withRole(review: Review, part: string, role: Role): Review {
  const reading = setRole(review.reading, part, role);
  const changed = review.reading.parts.find(({ id }) => id === part)?.role;
  // A dateline somebody typed stands; one that was only read goes with its part.
  const { dateline, ...edits } = review.edits;
  const isDateline = role === 'dateline' || changed === 'dateline';
  return { ...review, reading, edits: isDateline && dateline !== undefined ? edits : review.edits };
}

/** The review with a field changed. */
export function withEdits(review: Review, edits: ImportEdits): Review {
  return { ...review, edits: { ...review.edits, ...edits } };
}

/**
 * The review with its source read anew. What a person typed stands; what was said of its parts does not, for the parts
 * are others.
 */
export function keepsEdits(review: Review, reading: Reading): Review {
  return { ...review, original: reading, reading };
}

/** The review as it was read. */
export function reset(review: Review): Review {
  return { ...review, reading: review.original, edits: {} };
}

/** Whether anything was changed since it was read. */
export function isChanged({ reading, original, edits }: Review): boolean {
  return reading !== original || Object.keys(edits).length > 0;
}

/** The story a review would become. */
export function storyOf({ reading, edits }: Review, { house, now, pictures }: ReviewContext): Story {
  const story = assemble(reading, {
    now,
    house,
    language: house.language,
    desk: house.defaultDesk,
    photo: (origin) => pictures.get(origin) ?? null,
  });
  return reading.exact === null ? { ...story, ...edits } : story;
}

/** The next review that nothing was decided about, looking on from a place and round; null when none is left. */
export function nextOpen(reviews: readonly Review[], from: number): number | null {
  for (let step = 1; step <= reviews.length; step += 1) {
    const at = (from + step) % reviews.length;
    if (reviews[at]?.state === 'open') return at;
  }
  return null;
}

/** How many parts the reader was unsure of and nobody has looked at. */
export function unsureParts({ reading }: Review): number {
  return reading.parts.filter(({ certain }) => !certain).length;
}
