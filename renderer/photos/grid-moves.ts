/** CSS pixels of a row of pictures with the gap below it, of the gap, and of the least width of a picture. */
export const ROW_HEIGHT = 236;
export const GAP = 12;
const LEAST_WIDTH = 180;

/** How a grid is laid out: pictures in all, side by side, and rows in sight. */
export interface GridLayout {
  count: number;
  columns: number;
  inSight: number;
}

/** How many pictures fit side by side into a width. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor(width / (LEAST_WIDTH + GAP)));
}

/** Where a key leads from a place in the grid; null for a key that leads nowhere. */
export function movedTo(key: string, from: number, { count, columns, inSight }: GridLayout): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    ArrowDown: below(from, columns, last),
    ArrowUp: from < columns ? from : from - columns,
    PageDown: from + columns * inSight,
    PageUp: from - columns * inSight,
    Home: 0,
    End: last,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

/** Down from above the end of a shorter last row is its end; in the last row it is nowhere. */
function below(from: number, columns: number, last: number): number {
  const isLastRow = Math.floor(from / columns) === Math.floor(last / columns);
  return isLastRow ? from : from + columns;
}
