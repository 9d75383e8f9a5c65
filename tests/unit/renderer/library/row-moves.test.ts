import { expect, test } from 'vitest';
import { rowMoves } from '../../../../renderer/library/row-moves';

const LIST = { page: 10, count: 100 };

test('from a row of the list the keys lead to those beside it', () => {
  expect(rowMoves({ ...LIST, at: 4, isGone: false })).toEqual({
    ...{ ArrowDown: 5, ArrowUp: 3, PageDown: 14, PageUp: -6, Home: 0, End: 99 },
  });
});

test('from no row they lead to the first', () => {
  expect(rowMoves({ ...LIST, at: -1, isGone: false }).ArrowDown).toBe(0);
});

test('where the row has left the list, the one that took its place comes next: none is skipped', () => {
  expect(rowMoves({ ...LIST, at: 4, isGone: true })).toMatchObject({
    ArrowDown: 4,
    ArrowUp: 3,
    PageDown: 13,
  });
});
