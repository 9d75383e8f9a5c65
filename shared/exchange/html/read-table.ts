import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { textOf, type Run } from '../../story/text';
import { paddedTable } from '../padded-table';

/** A cell as its page has it. */
export interface SourceCell {
  runs: Run[];
  columns: number;
  rows: number;
  head: boolean;
}

/** Of more cells than this none are merged. */
const MOST_CELLS = 20_000;

/**
 * The blocks of a table: merged cells become a cell and empty ones, short rows are padded, empty rows left out. A
 * table of one column is paragraphs; one that would be mostly padding is a paragraph a row, its cells between tabs.
 */
export function tableBlocks(source: readonly (readonly SourceCell[])[]): Block[] {
  const spread = source.reduce(
    (sum, row) => row.reduce((all, cell) => all + cell.columns * cell.rows, sum),
    0,
  );
  const rows = gridOf(source, spread <= MOST_CELLS).filter((row) =>
    row.some(({ runs }) => textOf(runs).trim() !== ''),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0) return [];
  if (columns === 1) return rows.flatMap((row) => row.map(({ runs }) => paragraph(runs)));
  const header = rows[0]?.every((cell) => cell.head) === true;
  return paddedTable(
    rows.map((row) => row.map(({ runs }) => runs)),
    header,
  );
}

function paragraph(runs: Run[]): Block {
  return { id: newId(), kind: 'paragraph', runs };
}

interface GridCell {
  runs: Run[];
  head: boolean;
}

/** The cells in their columns; a merged cell has empty ones beside and below it. */
function gridOf(source: readonly (readonly SourceCell[])[], merged: boolean): GridCell[][] {
  const below: number[] = [];
  return source.map((cells) => {
    const row: GridCell[] = [];
    const blank = (head: boolean): GridCell => ({ runs: [], head });
    const skip = () => {
      while ((below[row.length] ?? 0) > 0) {
        below[row.length] = (below[row.length] ?? 0) - 1;
        row.push(blank(true));
      }
    };
    for (const cell of cells) {
      skip();
      for (let column = 0; column < (merged ? cell.columns : 1); column += 1) {
        if (merged) below[row.length] = cell.rows - 1;
        row.push(column === 0 ? { runs: cell.runs, head: cell.head } : blank(cell.head));
      }
    }
    const last = below.findLastIndex((rows, column) => rows > 0 && column >= row.length);
    while (row.length <= last) {
      below[row.length] = Math.max(0, (below[row.length] ?? 0) - 1);
      row.push(blank(true));
    }
    return row;
  });
}
