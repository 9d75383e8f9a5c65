import type { Crop, Focus, Media } from '../../shared/story/photo';

/** The shapes a picture is cut to; `whole` is not cut, `free` keeps its own proportions. */
export const SHAPES = [
  { value: 'whole', label: 'Whole picture' },
  { value: 'free', label: 'Its own shape' },
  { value: '16:9', label: 'Wide, 16:9' },
  { value: '3:2', label: 'Landscape, 3:2' },
  { value: '4:3', label: 'Landscape, 4:3' },
  { value: '1:1', label: 'Square' },
  { value: '4:5', label: 'Portrait, 4:5' },
  { value: '2:3', label: 'Portrait, 2:3' },
] as const;

/** A shape a picture is cut to. */
export type Shape = (typeof SHAPES)[number]['value'];

/** How a picture is cut: its shape, how many times closer than the largest of that shape, around what. */
export interface Cut {
  shape: Shape;
  closer: number;
  focus: Focus;
}

/** The closest a picture is cut. */
export const CLOSEST = 4;

const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** Pixels' worth by which two shapes may differ and still be one: cuts are rounded. */
const NEAR = 0.01;

/** The part of a picture that is shown; null for all of it. */
export function cropOf(
  { shape, closer, focus }: Cut,
  { width, height }: Pick<Media, 'width' | 'height'>,
): Crop | null {
  if (shape === 'whole' || width === 0 || height === 0) return null;
  const own = width / height;
  const wanted = ratioOf(shape, own);
  const across = round(Math.min(1, wanted / own) / closer);
  const down = round(Math.min(1, own / wanted) / closer);
  return {
    x: round(within(focus.x - across / 2, 1 - across)),
    y: round(within(focus.y - down / 2, 1 - down)),
    width: across,
    height: down,
  };
}

/** How a photo is cut, as it can be changed. */
export function cutOf(
  crop: Crop | null,
  focus: Focus | null,
  { width, height }: Pick<Media, 'width' | 'height'>,
): Cut {
  if (crop === null || width === 0 || height === 0)
    return { shape: 'whole', closer: 1, focus: focus ?? MIDDLE };
  const own = width / height;
  const ratio = (crop.width / crop.height) * own;
  const found = SHAPES.find(
    ({ value }) => value !== 'whole' && Math.abs(ratioOf(value, own) / ratio - 1) < NEAR,
  );
  const closer = Math.min(CLOSEST, Math.max(1, 1 / Math.max(crop.width, crop.height)));
  return {
    shape: found?.value ?? 'free',
    closer: Math.round(closer * 100) / 100,
    focus: focus ?? { x: round(crop.x + crop.width / 2), y: round(crop.y + crop.height / 2) },
  };
}

function ratioOf(shape: Shape, own: number): number {
  const [across = 0, down = 0] = shape.split(':').map(Number);
  return down > 0 ? across / down : own;
}

/** Down to a ten-thousandth, so that sums never pass 1. */
function round(share: number): number {
  return Math.floor(share * 10_000) / 10_000;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
