import * as v from 'valibot';
import { PRIORITIES } from '../story/story';

/** What a kind of story can require before it is filed. */
export const REQUIRABLE = [
  'headline',
  'deck',
  'slug',
  'byline',
  'dateline',
  'body',
  'lead',
  'credit',
  'alt',
  'desk',
  'section',
  'genre',
  'keywords',
] as const;

/** Something a kind of story can require. */
export type Requirable = (typeof REQUIRABLE)[number];

/** What a kind of story can set limits to. */
export const LIMITABLE = ['headline', 'deck', 'slug', 'body', 'caption'] as const;

/** Something a kind of story can set limits to. */
export type Limitable = (typeof LIMITABLE)[number];

/** The unit a limit counts in; characters are code points, spaces included. */
export const LIMIT_UNITS = ['characters', 'words'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** How long something is to be at least and at most; null for no such limit. */
export const LimitSchema = v.strictObject({
  of: v.picklist(LIMITABLE),
  unit: v.picklist(LIMIT_UNITS),
  min: v.nullable(count),
  max: v.nullable(count),
});

/** How long something is to be. */
export type Limit = v.InferOutput<typeof LimitSchema>;

/** A kind of story the house writes: what it must have, how long it may be, and what it begins with. */
export const ProfileSchema = v.strictObject({
  /** Stays the same when the name changes: stories refer to it. */
  id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  required: v.array(v.picklist(REQUIRABLE)),
  limits: v.array(LimitSchema),
  /** Words the body is meant to have; null where any length will do. */
  target: v.nullable(count),
  priority: v.picklist(PRIORITIES),
  genre: v.string(),
  /** What the wire calls such a sending, e.g. `1st Lead`. */
  label: v.string(),
  /** What its text begins as, in Markdown; `''` for nothing. */
  template: v.pipe(v.string(), v.maxLength(20_000)),
});

/** A kind of story the house writes. */
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** The profile of an id; null for none of the house. */
export function profileOf(profiles: readonly Profile[], id: string): Profile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}
