import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Media, Photo } from '../../../shared/story/photo';
import { sniff } from './sniff';
import { stamp } from './write/stamp';

/** A copy of a picture as it goes out with a story, and what is to be said of it. */
export type Copy =
  | { media: Media; bytes: Uint8Array; problem: null | 'unwritten' | 'uncut' }
  /** There is none: it would say where it was taken. */
  | { media: null; bytes: null; problem: 'located' };

/**
 * The copy of a photo’s picture that goes out: cut as the photo is, saying what the photo says. `cut` is its picture
 * once it was cut, null where that could not be done. The original is not touched.
 */
export function copyOf(
  photo: Photo & { media: Media },
  original: Uint8Array,
  cut: Uint8Array | null,
  location: boolean,
): Copy {
  const sniffed = cut === null ? null : sniff(cut);
  const isCut = cut !== null && sniffed?.kind === 'picture';
  const type = isCut ? sniffed.type : photo.media.type;
  const { bytes, problem } = isCut
    ? stamp(cut, type, photo, location, original)
    : stamp(original, type, photo, location);
  if (bytes === null) return { media: null, bytes, problem };
  const size = isCut ? imageSize(cut) : photo.media;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    media: { ...photo.media, hash, type, width: size.width, height: size.height },
    bytes,
    problem: photo.crop !== null && !isCut ? 'uncut' : problem,
  };
}
