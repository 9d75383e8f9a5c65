import {
  $createStoryCellNode,
  $createStoryRowNode,
  $isStoryCellNode,
  $isStoryRowNode,
  $isStoryTableNode,
  type StoryCellNode,
  type StoryRowNode,
  type StoryTableNode,
} from '../nodes/table';
import { $firstLeafIn } from './leaves';
import { $selectIn } from './offsets';
import { $goBelow } from './go';
import { $selectedStretch } from './stretch';

/** The cell the caret is in, its row and table, and its column. */
interface Position {
  cell: StoryCellNode;
  row: StoryRowNode;
  table: StoryTableNode;
  column: number;
}

/** Where in a table the caret is; null outside of tables. */
export function $positionInTable(): Position | null {
  const cell = $selectedStretch()?.last;
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!$isStoryCellNode(cell) || !$isStoryRowNode(row) || !$isStoryTableNode(table)) return null;
  return { cell, row, table, column: cell.getIndexWithinParent() };
}

/** A new row below the caret's. */
export function $addRow({ row, column }: Position): void {
  const fresh = $createStoryRowNode(row.getChildrenSize());
  row.insertAfter(fresh);
  $goToCell(fresh, column);
}

/** A new column to the right of the caret's. */
export function $addColumn({ row, table, column }: Position): void {
  for (const each of $rowsOf(table)) {
    const at = each.getChildAtIndex(column);
    if (at === null) each.append($createStoryCellNode());
    else at.insertAfter($createStoryCellNode());
  }
  $goToCell(row, column + 1);
}

/** Deletes the caret's row, and the table with its last one. */
export function $deleteRow({ row, table, column }: Position): void {
  const near = row.getNextSibling() ?? row.getPreviousSibling();
  if (!$isStoryRowNode(near)) {
    $deleteTable(table);
    return;
  }
  row.remove();
  for (const cell of near.getChildren()) cell.markDirty();
  $goToCell(near, column);
}

/** Deletes the caret's column, and the table with its last one. */
export function $deleteColumn({ row, table, column }: Position): void {
  if (row.getChildrenSize() === 1) {
    $deleteTable(table);
    return;
  }
  for (const each of $rowsOf(table)) each.getChildAtIndex(column)?.remove(true);
  $goToCell(row, Math.min(column, row.getChildrenSize() - 1));
}

function $deleteTable(table: StoryTableNode): void {
  $goBelow(table);
  table.remove();
}

function $rowsOf(table: StoryTableNode): StoryRowNode[] {
  return table.getChildren().filter($isStoryRowNode);
}

function $goToCell(row: StoryRowNode, column: number): void {
  const cell = $firstLeafIn(row.getChildAtIndex(column));
  if (cell !== null) $selectIn(cell, 0);
}
