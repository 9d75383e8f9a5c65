import type { Block } from '../../../shared/story/blocks';
import { plain, textOf, type Run } from '../../../shared/story/text';

/** A block as lines of text, for places that hold nothing else; null where it is more than text. */
export function linesOf(block: Block): Run[][] | null {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'note':
      return [block.runs];
    case 'quote':
    case 'pullquote':
      return block.attribution === '' ? [block.runs] : [block.runs, plain(block.attribution)];
    case 'list':
      return block.items.map((item) => item.runs);
    case 'photo':
    case 'table':
    case 'rule':
      return null;
  }
}

/** Blocks as lines of text; null where one of them is more than text. */
export function linesOfAll(blocks: readonly Block[]): Run[][] | null {
  const lines: Run[][] = [];
  for (const block of blocks) {
    const more = linesOf(block);
    if (more === null) return null;
    lines.push(...more);
  }
  return lines;
}

/** Lines put together, a separator between them. */
export function joined(lines: readonly Run[][], separator: string): Run[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [...plain(separator), ...line]));
}

/** Lines as one line of plain text. */
export function asOneLine(lines: readonly Run[][]): string {
  return lines
    .map((line) =>
      textOf(line)
        .replace(/\s*[\n\r]+\s*/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join(' ');
}
