import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cropOf, cutOf, SHAPES, type Cut } from '../../../../renderer/inspector/crop-shape';
import { CropSchema } from '../../../../shared/story/photo';

const cuts: fc.Arbitrary<Cut> = fc.record({
  shape: fc.constantFrom(...SHAPES.map(({ value }) => value)),
  closer: fc.double({ min: 1, max: 4, noNaN: true }),
  focus: fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
});
const sizes = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});

describe('how a picture is cut', () => {
  it('is always a part of it', () => {
    fc.assert(
      fc.property(cuts, sizes, (cut, size) => {
        const crop = cropOf(cut, size);
        // Of a strip of pixels a thousand times as long as it is high no such part can be cut.
        const isSane = size.width / size.height < 500 && size.height / size.width < 500;
        if (crop !== null && isSane) expect(v.is(CropSchema, crop)).toBe(true);
      }),
    );
  });

  it('is the largest of its shape around what matters, and stays within the picture', () => {
    const size = { width: 3000, height: 2000 };
    const square = { shape: '1:1', closer: 1, focus: { x: 0.1, y: 0.9 } } as const;
    expect(cropOf(square, size)).toEqual({ x: 0, y: 0, width: 0.6666, height: 1 });
    expect(cropOf({ ...square, closer: 2, focus: { x: 0.5, y: 0.5 } }, size)).toEqual({
      ...{ x: 0.3333, y: 0.25, width: 0.3333, height: 0.5 },
    });
    expect(cropOf({ ...square, shape: 'whole' }, size)).toBeNull();
  });

  it('is found again in the photo', () => {
    const size = { width: 3000, height: 2000 };
    for (const { value: shape } of SHAPES) {
      const cut = { shape, closer: 1, focus: { x: 0.4, y: 0.6 } };
      const found = cutOf(cropOf(cut, size), cut.focus, size).shape;
      // The picture’s own shape is that of landscapes here.
      expect(found === 'free' ? '3:2' : found).toBe(shape === 'free' ? '3:2' : shape);
    }
  });
});
