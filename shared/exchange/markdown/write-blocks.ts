import { byKind, type Block, type BlockOf, type ByKind } from '../../story/blocks';
import type { Photo } from '../../story/photo';
import { plain } from '../../story/text';
import { listDepths } from '../list-depths';
import type { Pictures } from '../pictures';
import type { LeadIn } from '../lead-in';
import {
  destination,
  FLOWING,
  IN_CELL,
  IN_LABEL,
  inlineMarkdown,
  ON_ONE_LINE,
  textMarkdown,
} from './write-inline';

/** The first line of a block quotation that is a pull quote. */
export const PULLQUOTE_MARK = '[!pullquote]';

/** What stands before the attribution of a quote. */
export const ATTRIBUTION_DASH = '— ';

/** What the blocks of one file have in common. */
export interface BlockContext {
  dateline: LeadIn | null;
  src: Pictures['src'];
}

interface InBody extends BlockContext {
  /** Whether the list before, with nothing between, has the other signs: otherwise the two would be one. */
  otherSigns: boolean;
}

/** The blocks of a body as Markdown, to stand apart by empty lines; what has no text is left out. */
export function bodyMarkdown(body: readonly Block[], context: BlockContext): string[] {
  const written: { block: Block; otherSigns: boolean; text: string }[] = [];
  for (const block of body) {
    const last = written.at(-1);
    const otherSigns = last !== undefined && !last.otherSigns && areAlike(last.block, block);
    const text = byKind(MARKDOWN, block, { ...context, otherSigns });
    if (text !== '') written.push({ block, otherSigns, text });
  }
  return written.map(({ text }) => text);
}

/** Whether Markdown would take the two for one list. */
function areAlike(a: Block, b: Block): boolean {
  return a.kind === 'list' && b.kind === 'list' && a.ordered === b.ordered;
}

/** A photo: the image, and on the lines below its caption and its credit. */
export function photoMarkdown(photo: Photo, src: string | null): string {
  const image = `![${textMarkdown(photo.alt, IN_LABEL)}](${src === null ? '' : destination(src)})`;
  const caption = inlineMarkdown(photo.caption, FLOWING);
  const credit = photo.credit === '' ? '' : `<cite>${textMarkdown(photo.credit, ON_ONE_LINE)}</cite>`;
  return [image, caption, credit].filter((part) => part !== '').join('\\\n');
}

const MARKDOWN: ByKind<[InBody], string> = {
  paragraph: (block, { dateline }) => {
    const runs = dateline?.host === block ? [...plain(dateline.text), ...block.runs] : block.runs;
    return inlineMarkdown(runs, FLOWING);
  },
  subhead: (block) => `## ${inlineMarkdown(block.runs, ON_ONE_LINE)}`,
  quote: (block) => quoteMarkdown(quoteLines(block)),
  pullquote: (block) => quoteMarkdown([PULLQUOTE_MARK, ...quoteLines(block)]),
  list: listMarkdown,
  photo: (block, { src }) => photoMarkdown(block.photo, src(block.photo)),
  table: tableMarkdown,
  rule: () => '---',
  note: () => '',
};

function quoteLines({ runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>): string[] {
  const said = inlineMarkdown(runs, FLOWING);
  if (attribution === '') return said === '' ? [] : [said];
  if (said === '') {
    // A dash alone would be read as what is said.
    return [`${ATTRIBUTION_DASH}<cite>${textMarkdown(attribution, ON_ONE_LINE)}</cite>`];
  }
  return [said, '', textMarkdown(ATTRIBUTION_DASH + attribution, FLOWING)];
}

function quoteMarkdown(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function listMarkdown({ ordered, items }: BlockOf<'list'>, { otherSigns }: InBody): string {
  const depths = listDepths(items);
  const counts: number[] = [];
  const indents: string[] = [];
  const texts = items.map(({ runs }) => inlineMarkdown(runs, FLOWING));
  return texts
    .map((flowing, index) => {
      const depth = depths[index] ?? 0;
      counts.length = Math.min(counts.length, depth + 1);
      counts[depth] = (counts[depth] ?? 0) + 1;
      const sign = ordered ? `${counts[depth]}${otherSigns ? ')' : '.'}` : otherSigns ? '*' : '-';
      const indent = depth === 0 ? '' : (indents[depth - 1] ?? '');
      const below = indent + ' '.repeat(sign.length + 1);
      indents[depth] = below;
      const text = flowing.replaceAll('\n', `\n${below}`);
      if (text !== '') return `${indent}${sign} ${text}`;
      // An empty item below text would underline it: a heading.
      const isBelowText = depth > (depths[index - 1] ?? depth) && texts[index - 1] !== '';
      return isBelowText ? `\n${indent}${sign}` : indent + sign;
    })
    .join('\n');
}

function tableMarkdown({ header, rows }: BlockOf<'table'>): string {
  const cells = rows.map((row) => row.cells.map((cell) => inlineMarkdown(cell.runs, IN_CELL)));
  const width = cells[0]?.length ?? 1;
  const head = header ? (cells[0] ?? []) : Array<string>(width).fill('');
  const lines = [head, Array<string>(width).fill('---'), ...(header ? cells.slice(1) : cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
