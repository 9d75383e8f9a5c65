import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsIn, movedTo } from '../../../../renderer/photos/grid-moves';

const layout = { count: 10, columns: 4, inSight: 2 };

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 5],
  // The last row has two pictures: from above its end one comes to its end.
  ['ArrowDown', 7, 9],
  ['ArrowDown', 8, 8],
  ['ArrowUp', 2, 2],
  ['ArrowUp', 9, 5],
  ['PageDown', 0, 8],
  ['PageUp', 9, 1],
  ['Home', 9, 0],
  ['End', 0, 9],
])('%s leads from %i to %i', (key, from, to) => expect(movedTo(key, from, layout)).toBe(to));

test('other keys lead nowhere, and nothing leads anywhere where there is nothing', () => {
  expect(movedTo('a', 0, layout)).toBeNull();
  expect(movedTo('End', 0, { ...layout, count: 0 })).toBeNull();
});

test('no key leads out of the grid, and there is always a column', () => {
  const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp');
  fc.assert(
    fc.property(
      key,
      fc.integer({ min: 1, max: 500 }),
      fc.nat(2000),
      fc.nat(9),
      (name, count, width, rows) => {
        const columns = columnsIn(width);
        for (let from = 0; from < count; from += 1) {
          const to = movedTo(name, from, { count, columns, inSight: rows + 1 });
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(count);
        }
      },
    ),
    { numRuns: 50 },
  );
});
