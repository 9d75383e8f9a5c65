import * as v from 'valibot';
import { PhotoSchema } from './photo';
import { RunSchema } from './text';

/** The stable id of a block, list item or table row. */
export const BlockIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** Deepest level of a list item; 0 is the outermost. */
export const MAX_LIST_LEVEL = 8;

const runs = v.array(RunSchema);

/** One item of a list; `level` 0 is the outermost. */
export const ListItemSchema = v.strictObject({
  id: BlockIdSchema,
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_LIST_LEVEL)),
  runs,
});

/** One row of a table; all rows of a table have the same number of cells. */
export const TableRowSchema = v.strictObject({
  id: BlockIdSchema,
  cells: v.pipe(v.array(v.strictObject({ runs })), v.minLength(1)),
});

/** The kinds of blocks a story's body is made of: the registry that writers, readers and the editor complete. */
export const BLOCK_SCHEMAS = {
  paragraph: v.strictObject({ id: BlockIdSchema, kind: v.literal('paragraph'), runs }),
  subhead: v.strictObject({ id: BlockIdSchema, kind: v.literal('subhead'), runs }),
  quote: v.strictObject({ id: BlockIdSchema, kind: v.literal('quote'), runs, attribution: v.string() }),
  pullquote: v.strictObject({
    id: BlockIdSchema,
    kind: v.literal('pullquote'),
    runs,
    attribution: v.string(),
  }),
  list: v.strictObject({
    id: BlockIdSchema,
    kind: v.literal('list'),
    ordered: v.boolean(),
    items: v.pipe(v.array(ListItemSchema), v.minLength(1)),
  }),
  photo: v.strictObject({ id: BlockIdSchema, kind: v.literal('photo'), photo: PhotoSchema }),
  table: v.strictObject({
    id: BlockIdSchema,
    kind: v.literal('table'),
    header: v.boolean(),
    rows: v.pipe(
      v.array(TableRowSchema),
      v.minLength(1),
      v.check(
        (rows) => rows.every((row) => row.cells.length === rows[0]?.cells.length),
        'rows of unequal length',
      ),
    ),
  }),
  rule: v.strictObject({ id: BlockIdSchema, kind: v.literal('rule') }),
  note: v.strictObject({ id: BlockIdSchema, kind: v.literal('note'), runs }),
} as const;

/** The name of a kind of block. */
export type BlockKind = keyof typeof BLOCK_SCHEMAS;

/** The kinds in the order menus show them. */
export const BLOCK_KINDS = [
  'paragraph',
  'subhead',
  'quote',
  'pullquote',
  'list',
  'photo',
  'table',
  'rule',
  'note',
] as const satisfies readonly BlockKind[];

export const BlockSchema = v.variant('kind', [
  BLOCK_SCHEMAS.paragraph,
  BLOCK_SCHEMAS.subhead,
  BLOCK_SCHEMAS.quote,
  BLOCK_SCHEMAS.pullquote,
  BLOCK_SCHEMAS.list,
  BLOCK_SCHEMAS.photo,
  BLOCK_SCHEMAS.table,
  BLOCK_SCHEMAS.rule,
  BLOCK_SCHEMAS.note,
]);

/** One block of a story's body. */
export type Block = v.InferOutput<typeof BlockSchema>;

/** The block of one kind. */
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** One item of a list. */
export type ListItem = v.InferOutput<typeof ListItemSchema>;

/** One row of a table. */
export type TableRow = v.InferOutput<typeof TableRowSchema>;

/** A table of functions, one per kind of block: incomplete ones do not compile. */
export type ByKind<Args extends unknown[], Out> = {
  [K in BlockKind]: (block: BlockOf<K>, ...args: Args) => Out;
};

/** Calls the function of the block's own kind. */
export function byKind<Args extends unknown[], Out>(
  table: ByKind<Args, Out>,
  block: Block,
  ...args: Args
): Out {
  switch (block.kind) {
    case 'paragraph':
      return table.paragraph(block, ...args);
    case 'subhead':
      return table.subhead(block, ...args);
    case 'quote':
      return table.quote(block, ...args);
    case 'pullquote':
      return table.pullquote(block, ...args);
    case 'list':
      return table.list(block, ...args);
    case 'photo':
      return table.photo(block, ...args);
    case 'table':
      return table.table(block, ...args);
    case 'rule':
      return table.rule(block, ...args);
    case 'note':
      return table.note(block, ...args);
  }
}
