import * as v from 'valibot';
import { canonical, hashText } from './canonical';
import { normalizeStory } from './normalize';
import { InstantSchema } from './place';
import { StorySchema, type Story } from './story';

/** Why a version was made. */
export const VERSION_REASONS = ['created', 'saved', 'left', 'before', 'imported', 'restored'] as const;

/** Why a version was made: on demand (`saved`), on leaving the story, `before` a risky operation, … */
export type VersionReason = (typeof VERSION_REASONS)[number];

/** An immutable state of a story; `id` is the SHA-256 of the canonical form of all the rest. */
export const VersionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  parents: v.array(v.string()),
  author: v.string(),
  at: InstantSchema,
  reason: v.picklist(VERSION_REASONS),
  note: v.string(),
  story: StorySchema,
});

/** An immutable state of a story. */
export type Version = v.InferOutput<typeof VersionSchema>;

/** The version of these facts; the same facts give the same id. */
export function makeVersion(facts: Omit<Version, 'id'>): Version {
  const story: Story = normalizeStory(facts.story);
  const whole = { ...facts, story };
  return { ...whole, id: hashText(canonical(whole)) };
}

/** Whether the version's id is the hash of what it holds: false means it was altered or damaged. */
export function isIntact(version: Version): boolean {
  const { id, ...facts } = version;
  return makeVersion(facts).id === id;
}
