import { hashBytes } from '../../shared/story/canonical';
import type { Media } from '../../shared/story/photo';

/** A picture with its bytes, as the media store keeps it. */
export interface Picture {
  media: Media;
  bytes: Uint8Array;
}

function picture(type: Media['type'], name: string, base64: string): Picture {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return { media: { hash: hashBytes(bytes), type, width: 1, height: 1, name }, bytes };
}

/** Real pictures of one pixel. */
export const PICTURES: readonly [Picture, Picture, Picture] = [
  picture(
    'image/png',
    'red.png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  picture('image/gif', 'dot.gif', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  picture(
    'image/png',
    'Вид на залив (1).png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
];

const BY_HASH = new Map(PICTURES.map((one) => [one.media.hash, one.bytes]));

/** The bytes of one of the pictures, or null. */
export function pictureBytes(hash: string): Uint8Array | null {
  return BY_HASH.get(hash) ?? null;
}
