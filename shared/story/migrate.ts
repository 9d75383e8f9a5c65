import * as v from 'valibot';
import { fail, ok, type Result } from '../ipc/result';
import { normalizeStory } from './normalize';
import { STORY_FORMAT, StorySchema, type Story } from './story';

/** Lifts a story one format up; the key is the format it lifts from. */
export type Migration = (story: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The numbered steps, `n` lifting format n to n + 1. Format 1 is the first. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

const Numbered = v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * A story from unknown input: an older format is lifted step by step, a newer one refused untouched.
 * Errors: `story.not-a-story`, `story.newer` {format}, `story.invalid` {path, problem}.
 */
export function parseStory(
  input: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): Result<Story> {
  const numbered = v.safeParse(Numbered, input);
  if (!numbered.success) return fail('story.not-a-story');
  if (numbered.output.format > STORY_FORMAT) return fail('story.newer', { format: numbered.output.format });
  let value: Record<string, unknown> = numbered.output;
  for (let format = numbered.output.format; format < STORY_FORMAT; format += 1) {
    const migration = migrations[format];
    if (migration === undefined)
      return fail('story.invalid', { path: 'format', problem: `no step from ${format}` });
    value = { ...migration(value), format: format + 1 };
  }
  const parsed = v.safeParse(StorySchema, value);
  if (parsed.success) return ok(normalizeStory(parsed.output));
  const [issue] = parsed.issues;
  return fail('story.invalid', { path: v.getDotPath(issue) ?? '', problem: issue.message });
}
