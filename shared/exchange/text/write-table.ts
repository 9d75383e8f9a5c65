import type { BlockOf } from '../../story/blocks';
import { textOf } from '../../story/text';
import { oneLine } from '../well-formed';
import { columns, fill } from './width';

const GAP = '   ';
const NUMBER = /^[-+−–]?[\d.,\s%‰$€£¥₽₹]+$/;
const DIGIT = /\d/;

/** A cell wider than this stands out of its column, or every row would be filled up to it. */
const WIDEST = 100;

/** A table in columns of a fixed width, numbers to the right, the header row underlined. */
export function tableText({ header, rows }: BlockOf<'table'>): string {
  const cells = rows.map((row) => row.cells.map((cell) => oneLine(textOf(cell.runs))));
  const body = header ? cells.slice(1) : cells;
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.min(
      cells.reduce((most, row) => Math.max(most, columns(row[at] ?? '')), 0),
      WIDEST,
    ),
  );
  const right = widths.map((_, at) => isNumeric(body.map((row) => row[at] ?? '')));
  const lines = cells.map((row) =>
    row
      .map((text, at) => fill(text, widths[at] ?? 0, right[at]))
      .join(GAP)
      .trimEnd(),
  );
  if (!header) return lines.join('\n');
  const rule = widths.map((width) => '-'.repeat(Math.max(width, 1))).join(GAP);
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

function isNumeric(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => NUMBER.test(text) && DIGIT.test(text));
}
