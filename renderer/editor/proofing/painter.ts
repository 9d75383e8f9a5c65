import type { NodeKey } from 'lexical';

/** What can be painted over the text, and the name of its highlight in page.css. */
export const PAINTS = {
  spelling: 'dateline-spelling',
  tk: 'dateline-tk',
  error: 'dateline-style-error',
  warning: 'dateline-style-warning',
  hint: 'dateline-style-hint',
} as const;

/** A kind of mark over the text. */
export type Paint = keyof typeof PAINTS;

/** Where a block is painted, by kind. */
export type Painted = Readonly<Record<Paint, readonly StaticRange[]>>;

const NOTHING: Painted = { spelling: [], tk: [], error: [], warning: [], hint: [] };

/**
 * Paints over the text of a page with highlights of the browser: nothing is put into the document or the editor. The
 * highlights are the document's; each page adds its own ranges. Ranges are static: live ones would be kept up by the
 * browser at every key, and go wrong all the same when Lexical writes a text anew.
 */
export class Painter {
  private readonly painted = new Map<NodeKey, Painted>();

  /** Paints a block, in the place of whatever was painted in it. */
  paint(key: NodeKey, ranges: Painted): void {
    const before = this.painted.get(key) ?? NOTHING;
    const put = (kind: Paint): readonly StaticRange[] => replace(kind, before[kind], ranges[kind]);
    const after: Painted = {
      spelling: put('spelling'),
      tk: put('tk'),
      error: put('error'),
      warning: put('warning'),
      hint: put('hint'),
    };
    if (Object.values(after).every(({ length }) => length === 0)) this.painted.delete(key);
    else this.painted.set(key, after);
  }

  clear(key: NodeKey): void {
    if (this.painted.has(key)) this.paint(key, NOTHING);
  }

  /** Clears all blocks but some. */
  keep(keys: ReadonlySet<NodeKey>): void {
    for (const key of [...this.painted.keys()]) if (!keys.has(key)) this.clear(key);
  }
}

/** Puts ranges into the highlight in the place of others, unless they are where those are; the ranges now in it. */
function replace(
  kind: Paint,
  before: readonly StaticRange[],
  after: readonly StaticRange[],
): readonly StaticRange[] {
  if (before.length === after.length && before.every((range, at) => isSame(range, after[at]))) return before;
  const highlight = highlightOf(kind);
  for (const range of before) highlight?.delete(range);
  for (const range of after) highlight?.add(range);
  return after;
}

function isSame(a: StaticRange, b: StaticRange | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function highlightOf(kind: Paint): Highlight | null {
  if (typeof Highlight === 'undefined') return null;
  const known = CSS.highlights.get(PAINTS[kind]);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(PAINTS[kind], made);
  return made;
}
