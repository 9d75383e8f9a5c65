import type { Crop } from '../story/photo';

/** The whole of a picture, as a part of it. */
export const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** Whether a picture of an EXIF orientation lies on its side: it is as wide as it is shown high. */
export function isSideways(orientation: number): boolean {
  return orientation >= 5 && orientation <= 8;
}

/** The six numbers of a canvas’s or SVG’s matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The matrix that sets a picture upright, by its EXIF orientation (EXIF 2.32, tag 0x0112) and its size in pixels as it
 * lies. What is no orientation stays as it is.
 */
export function uprightMatrix(orientation: number, width: number, height: number): Matrix {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}
