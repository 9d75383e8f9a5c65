import type { Block } from '../../story/blocks';
import { plain } from '../../story/text';
import { paddedTable } from '../padded-table';
import { withoutControls } from '../wire-text/controls';
import type { AnpaLine } from './read-lines';

/**
 * The table of lines in columns that begins at one, and how many of the lines it takes: rows by their sign, or lines with as many
 * semicolons. Null where the first is none.
 */
export function anpaTable(
  lines: readonly AnpaLine[],
  from: number,
): { blocks: Block[]; lines: number } | null {
  const first = lines[from];
  if (first === undefined) return null;
  const isRow =
    first.kind === 'row'
      ? (line: AnpaLine): boolean => line.kind === 'row'
      : (line: AnpaLine): boolean =>
          isSeparated(line) && cellsOf(line.text).length === cellsOf(first.text).length;
  const rows: string[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isRow(line)) break;
    rows.push(cellsOf(line.text));
  }
  if (rows.length < (first.kind === 'row' ? 1 : 2)) return null;
  return {
    blocks: paddedTable(
      rows.map((row) => row.map((cell) => plain(cell))),
      false,
    ),
    lines: rows.length,
  };
}

function isSeparated({ kind, end, text }: AnpaLine): boolean {
  return kind === 'text' && end === '<' && text.split(';').length > 2;
}

/** Cells stand between semicolons, or between the fixed spaces of typesetters; `{` is their half. */
function cellsOf(text: string): string[] {
  const line = text.split(BAND).join(' ').trimEnd();
  const cells = line.includes(';') ? line.split(';') : line.split(SPACES);
  return cells.map((cell) =>
    withoutControls(cell)
      .replace(/(?<=\d|^\s*)\{/g, '½')
      .replace(/^\s*_\s*$/, '—')
      .trim(),
  );
}

/** A space that is as wide as the line needs. */
// eslint-disable-next-line no-control-regex -- the control characters of a wire are what is looked for
const BAND = /\u0010 ?/;

// eslint-disable-next-line no-control-regex -- what stands between columns is what is looked for
const SPACES = /(?: *[\x1e\x1f] *)+|\t+| {3,}/;
