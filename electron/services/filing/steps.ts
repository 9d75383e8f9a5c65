import * as v from 'valibot';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Puts a file that was written under a hidden name in its place; what is `aside` is the file that was there. */
const PutSchema = v.strictObject({
  kind: v.literal('put'),
  temp: v.string(),
  target: v.string(),
  sha256: hash,
  /** The hidden name the earlier file of ours is kept under meanwhile; null where there must be none. */
  aside: v.nullable(v.string()),
  /** The SHA-256 of that earlier file: another is not ours to replace. Steps kept by earlier builds do not say. */
  replaces: v.optional(hash),
  /** The folder that has to be made for it; null for none. */
  folder: v.nullable(v.string()),
});

/** Takes away a file of an earlier sending that has no place in this one. */
const DropSchema = v.strictObject({
  kind: v.literal('drop'),
  target: v.string(),
  sha256: hash,
  aside: v.string(),
  /** The folder of ours it stood in, to go with the last file in it; null for none. */
  folder: v.nullable(v.string()),
});

/** One step of putting a sending in place. */
export const StepSchema = v.variant('kind', [PutSchema, DropSchema]);

/** One step of putting a sending in place. */
export type Step = v.InferOutput<typeof StepSchema>;

/** A step that puts a file in its place. */
export type Put = v.InferOutput<typeof PutSchema>;
