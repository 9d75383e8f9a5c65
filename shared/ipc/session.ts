import * as v from 'valibot';

const fraction = v.pipe(v.number(), v.minValue(0));

/** Where the caret was: a block's id (or `headline`, `deck`, …) and offsets in its text. */
export const CaretSchema = v.strictObject({ block: v.string(), offset: fraction });

/** What the window looked like, to come back to. */
export const SessionSchema = v.strictObject({
  tabs: v.array(
    v.strictObject({
      story: v.string(),
      caret: v.nullable(CaretSchema),
      scroll: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
  active: v.nullable(v.string()),
  list: v.strictObject({ open: v.boolean(), width: fraction }),
  inspector: v.strictObject({ open: v.boolean(), width: fraction }),
});

/** What the window looked like. */
export type Session = v.InferOutput<typeof SessionSchema>;

/** The caret of a story. */
export type Caret = v.InferOutput<typeof CaretSchema>;

/** A session of nobody yet. */
export const EMPTY_SESSION: Session = {
  tabs: [],
  active: null,
  list: { open: true, width: 340 },
  inspector: { open: true, width: 300 },
};
