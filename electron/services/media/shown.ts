import { imageSize } from 'image-size';
import { isSideways, uprightMatrix } from '../../../shared/photo/orientation';
import type { Media } from '../../../shared/story/photo';
import { needsTurning, orientationOf, withoutOrientation } from './orientation';

/** A picture as the window shows it. */
export interface Shown {
  type: Media['type'] | 'image/svg+xml';
  bytes: Buffer;
}

/**
 * A picture as the window shows it upright: its file as it is, but a WebP that lies otherwise, which Chromium shows as
 * it lies, stands turned in an SVG.
 */
export function shownPicture(bytes: Buffer, type: Media['type']): Shown {
  if (type !== 'image/webp' || !needsTurning(bytes, type)) return { type, bytes };
  const { width, height } = imageSize(bytes);
  const orientation = orientationOf(bytes, type);
  const size = isSideways(orientation) ? [height, width] : [width, height];
  const [wide, high] = size;
  const data = withoutOrientation(bytes, type).toString('base64');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">` +
    `<image width="${width}" height="${height}" transform="matrix(${uprightMatrix(orientation, width, height).join(' ')})" ` +
    `href="data:${type};base64,${data}"/></svg>`;
  return { type: 'image/svg+xml', bytes: Buffer.from(svg) };
}

/** A picture to be drawn: bytes that every decoder takes as they lie, and how they have to be turned. */
export function pictureToDraw(bytes: Buffer, type: Media['type']): { bytes: Buffer; orientation: number } {
  if (!needsTurning(bytes, type)) return { bytes, orientation: 1 };
  return { bytes: withoutOrientation(bytes, type), orientation: orientationOf(bytes, type) };
}
