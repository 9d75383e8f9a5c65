import type { Block } from '../story/blocks';
import { newId } from '../story/ids';
import { joinRuns, type Run } from '../story/text';

/** A table of more cells than this is none when most of them are padding. */
const MOST_CELLS = 20_000;

/**
 * The block of a table whose short rows are padded; one that would be mostly padding is a paragraph a row, its cells
 * between tabs: a small file can ask for millions of empty cells.
 */
export function paddedTable(rows: readonly (readonly Run[][])[], header: boolean): Block[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.reduce((count, row) => count + row.length, 0);
  if (rows.length * columns > MOST_CELLS && rows.length * columns > cells * 3)
    return rows.map((row) => ({ id: newId(), kind: 'paragraph', runs: joinRuns(betweenTabs(row)) }));
  return [
    {
      id: newId(),
      kind: 'table',
      header,
      rows: rows.map((row) => ({
        id: newId(),
        cells: Array.from({ length: columns }, (_, at) => ({ runs: row[at] ?? [] })),
      })),
    },
  ];
}

function betweenTabs(cells: readonly Run[][]): Run[] {
  return cells.flatMap((runs, at): Run[] => (at === 0 ? runs : [{ text: '\t', marks: [] }, ...runs]));
}
