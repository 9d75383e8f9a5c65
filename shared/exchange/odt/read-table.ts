import { elementsOf, type XmlElement } from '../../xml/tree';
import type { Cell, Element, Table } from '../manuscript/elements';
import { countOf, nameOf } from './read-names';

/** A cell or row of no more than a line says that it stands there again and again: so often it is believed. */
const MOST_AGAIN = 200;
/** Tables of more cells than this are cut off nowhere, but nothing in them is repeated any more. */
const MOST_CELLS = 20_000;
const WIDEST = 200;

/** The table of an element; `read` makes the content of its cells. */
export function tableOf(table: XmlElement, read: (cell: XmlElement) => Element[]): Table {
  const rows: Cell[][] = [];
  let cells = 0;
  const walk = (group: XmlElement, head: boolean): void => {
    for (const child of elementsOf(group)) {
      const name = nameOf(child);
      if (name === 'table:table-row') {
        const row = rowOf(child, head);
        const times = countOf(child, 'number-rows-repeated', MOST_AGAIN);
        const isAgain = row.every(isShort) && row.some(({ content }) => content.length > 0);
        for (let time = 0; time < (isAgain ? times : 1); time += 1) {
          if (time > 0 && cells > MOST_CELLS) break;
          rows.push(row);
          cells += row.length;
        }
      } else if (GROUPS.has(name)) walk(child, head || name === 'table:table-header-rows');
    }
  };
  const rowOf = (row: XmlElement, head: boolean): Cell[] =>
    elementsOf(row).flatMap((cell) => {
      // A covered cell is part of the one that spans it.
      if (nameOf(cell) !== 'table:table-cell') return [];
      const made: Cell = {
        content: read(cell),
        columns: countOf(cell, 'number-columns-spanned', WIDEST),
        rows: countOf(cell, 'number-rows-spanned', WIDEST),
        head,
      };
      const isOnce = cells > MOST_CELLS || !isShort(made);
      const times = countOf(cell, 'number-columns-repeated', isOnce ? 1 : MOST_AGAIN);
      return Array.from({ length: times }, () => made);
    });
  walk(table, false);
  return { kind: 'table', rows };
}

/** Whether a cell holds a line at most: tables in it that are repeated, too, would be so without end. */
function isShort({ content }: Cell): boolean {
  return content.length <= 1 && content.every(({ kind }) => kind === 'line');
}

const GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
]);
