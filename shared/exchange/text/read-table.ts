import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { width } from '../recognise/letters';

/** A table found in lines, and how many of them it takes. */
export interface FoundTable {
  block: Block;
  lines: number;
  certain: boolean;
}

const UNDERLINE = /^-+(?: {2,}-+)*$/;
const MOST_COLUMNS = 40;
const LONGEST = 2000;

/**
 * The table a stretch of lines begins with: a header over a line of dashes, cells between tabs, or columns three
 * spaces apart. Null when it begins with none.
 */
export function tableAt(lines: readonly string[]): FoundTable | null {
  return underlined(lines) ?? separated(lines, /\t+/, false) ?? separated(lines, / {3,}/, false);
}

function underlined(lines: readonly string[]): FoundTable | null {
  const [head, rule] = lines;
  if (head === undefined || rule === undefined || !UNDERLINE.test(rule)) return null;
  const starts = Array.from(rule.matchAll(/-+/g), (dashes) => dashes.index);
  const body = lines.slice(2);
  if ((starts.length < 2 && body.length === 0) || starts.length > MOST_COLUMNS) return null;
  const rows = [head, ...body].map((line) => cutAt(line, starts));
  if (rows.some((row) => row === null)) return null;
  return {
    block: table(
      rows.flatMap((row) => (row === null ? [] : [row])),
      true,
    ),
    lines: lines.length,
    certain: true,
  };
}

/** A line cut at columns, or null where a word lies across one. */
function cutAt(line: string, starts: readonly number[]): string[] | null {
  const cells = starts.map(() => '');
  let column = 0;
  let cell = 0;
  let before = ' ';
  for (const char of line) {
    while (cell + 1 < starts.length && column >= (starts[cell + 1] ?? 0)) {
      if (before !== ' ' && char !== ' ') return null;
      cell += 1;
      before = ' ';
    }
    cells[cell] = (cells[cell] ?? '') + char;
    column += width(char);
    before = char;
  }
  return cells.map((text) => text.trim());
}

function separated(lines: readonly string[], gap: RegExp, header: boolean): FoundTable | null {
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = line.length > LONGEST ? [] : line.split(gap);
    if (cells.length < 2 || cells.length > MOST_COLUMNS || (rows[0] ?? cells).length !== cells.length) break;
    rows.push(cells.map((cell) => cell.trim()));
  }
  return rows.length < 2 ? null : { block: table(rows, header), lines: rows.length, certain: false };
}

function table(rows: readonly string[][], header: boolean): Block {
  return {
    id: newId(),
    kind: 'table',
    header,
    rows: rows.map((cells) => ({ id: newId(), cells: cells.map((text) => ({ runs: plain(text) })) })),
  };
}
