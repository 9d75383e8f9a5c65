import * as v from 'valibot';
import { fail, ok, type Result } from '../ipc/result';
import { addPhotoDetails } from './migrations/photo-details';
import { addProfile } from './migrations/profile';
import { addTake } from './migrations/take';
import { normalizeStory } from './normalize';
import { STORY_FORMAT, StorySchema, type Story } from './story';
import { withUniqueIds } from './unique-ids';

/** A story of some format, as far as it is known before it is lifted. */
export type AnyStory = Readonly<Record<string, unknown>> & { readonly format: number };

/** Lifts a story one format up; the key is the format it lifts from. */
export type Migration = (story: AnyStory) => Record<string, unknown>;

/** The numbered steps, `n` lifting format n to n + 1. Format 1 is the first. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: addPhotoDetails,
  2: addProfile,
  3: addTake,
};

const Numbered = v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * A story from unknown input: an older format is lifted step by step, a newer one refused untouched. An id that is
 * there twice is made unique. Never throws.
 * Errors: `story.not-a-story`, `story.newer` {format}, `story.invalid` {path, problem}.
 */
export function parseStory(input: unknown): Result<Story> {
  const numbered = v.safeParse(Numbered, input);
  if (!numbered.success) return fail('story.not-a-story');
  const lifted = liftStory(numbered.output, STORY_FORMAT, MIGRATIONS);
  if (!lifted.ok) return lifted;
  const parsed = v.safeParse(StorySchema, lifted.value);
  if (parsed.success) return ok(withUniqueIds(normalizeStory(parsed.output)));
  const [issue] = parsed.issues;
  return fail('story.invalid', { path: v.getDotPath(issue) ?? '', problem: issue.message });
}

/**
 * Lifts a story to a format, each step given what the one before made of it. Errors: `story.newer` {format},
 * `story.invalid` {path, problem} when a step is missing or fails.
 */
export function liftStory(
  story: AnyStory,
  to: number,
  migrations: Readonly<Record<number, Migration>>,
): Result<AnyStory> {
  if (story.format > to) return fail('story.newer', { format: story.format });
  let lifted = story;
  while (lifted.format < to) {
    const { format } = lifted;
    const migration = migrations[format];
    if (migration === undefined)
      return fail('story.invalid', { path: 'format', problem: `no step from ${format}` });
    try {
      lifted = { ...migration(lifted), format: format + 1 };
    } catch {
      // A step meets whatever an old file holds; one it fails on is refused and nothing more.
      return fail('story.invalid', { path: 'format', problem: `the step from ${format} failed` });
    }
  }
  return ok(lifted);
}
