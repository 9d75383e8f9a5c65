import * as v from 'valibot';
import { canonical, hashText, isJson, type Json } from './canonical';
import { normalizeStory } from './normalize';
import { InstantSchema } from './place';
import { StorySchema, type Story } from './story';

/** Why a version was made. */
export const VERSION_REASONS = [
  'created',
  'saved',
  'left',
  'before',
  'imported',
  'restored',
  'filed',
] as const;

/** Why a version was made: on demand (`saved`), on leaving the story, `before` a risky operation, … */
export type VersionReason = (typeof VERSION_REASONS)[number];

const FACTS = {
  parents: v.array(v.string()),
  author: v.string(),
  at: InstantSchema,
  reason: v.picklist(VERSION_REASONS),
  note: v.string(),
};

/** What is said of a version beside its story. */
export const VersionFactsSchema = v.strictObject(FACTS);

/** What is said of a version beside its story. */
export type VersionFacts = v.InferOutput<typeof VersionFactsSchema>;

/** An immutable state of a story; `id` is the SHA-256 of the canonical form of all the rest. */
export const VersionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  ...FACTS,
  story: StorySchema,
});

/** An immutable state of a story. */
export type Version = v.InferOutput<typeof VersionSchema>;

/** A version as it was kept: its story in the format it was written in, which may be an older one. */
export type KeptVersion = Omit<Version, 'story'> & { story: Json };

/** What is said of a version beside its story: all that its id covers but that. */
export function factsOf({ parents, author, at, reason, note }: VersionFacts): VersionFacts {
  return { parents, author, at, reason, note };
}

/** The version of these facts; the same facts give the same id. */
export function makeVersion(facts: Omit<Version, 'id'>): Version {
  const story: Story = normalizeStory(facts.story);
  const whole = { ...facts, story };
  return { ...whole, id: hashText(canonical(whole)) };
}

/**
 * Whether an id is the hash of these facts with the story as it was kept: in the format it was written in, which may be
 * an older one.
 */
export function isIdOf(id: string, facts: Omit<Version, 'id' | 'story'>, story: unknown): boolean {
  return isJson(story) && hashText(canonical({ ...facts, story })) === id;
}

/** Whether the version's id is the hash of what it holds: false means it was altered or damaged. */
export function isIntact(version: Version): boolean {
  const { id, ...facts } = version;
  return makeVersion(facts).id === id;
}
