import * as v from 'valibot';
import { BLOCK_SCHEMAS, ListItemSchema, TableRowSchema } from '../../../shared/story/blocks';
import { DatelineSchema } from '../../../shared/story/place';
import { withoutIds } from '../edits/without-ids';
import type { Slice } from './slice';

/** The type under which blocks travel between stories of Dateline. */
export const FLAVOUR = 'application/x-dateline-blocks';

/** On the clipboard blocks have no ids: whoever pastes them gives new ones. */
const NoId = v.literal('');

const TravellingBlockSchema = v.variant('kind', [
  v.strictObject({ ...BLOCK_SCHEMAS.paragraph.entries, id: NoId }),
  v.strictObject({ ...BLOCK_SCHEMAS.subhead.entries, id: NoId }),
  v.strictObject({ ...BLOCK_SCHEMAS.quote.entries, id: NoId }),
  v.strictObject({ ...BLOCK_SCHEMAS.pullquote.entries, id: NoId }),
  v.strictObject({
    ...BLOCK_SCHEMAS.list.entries,
    id: NoId,
    items: v.pipe(v.array(v.strictObject({ ...ListItemSchema.entries, id: NoId })), v.minLength(1)),
  }),
  v.strictObject({ ...BLOCK_SCHEMAS.photo.entries, id: NoId }),
  v.strictObject({
    ...BLOCK_SCHEMAS.table.entries,
    id: NoId,
    rows: v.pipe(v.array(v.strictObject({ ...TableRowSchema.entries, id: NoId })), v.minLength(1)),
  }),
  v.strictObject({ ...BLOCK_SCHEMAS.rule.entries, id: NoId }),
  v.strictObject({ ...BLOCK_SCHEMAS.note.entries, id: NoId }),
]);

const SliceSchema = v.strictObject({
  blocks: v.pipe(v.array(TravellingBlockSchema), v.minLength(1)),
  parts: v.array(v.picklist(['headline', 'deck', 'lead', 'body'])),
  isInline: v.boolean(),
  dateline: v.nullable(DatelineSchema),
  datelineAt: v.number(),
});

/** A slice as text for the clipboard. */
export function writeFlavour(slice: Slice): string {
  return JSON.stringify({ ...slice, blocks: slice.blocks.map(withoutIds) });
}

/** The slice of a text from the clipboard; null for anything that is none. */
export function readFlavour(text: string): Slice | null {
  if (text === '') return null;
  try {
    const parsed = v.safeParse(SliceSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
