import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Peculiarity } from '../../../shared/photo/file-facts';
import type { Media, Photo } from '../../../shared/story/photo';
import { needsTurning } from './orientation';
import { peculiarities } from './peculiar';
import { sniff } from './sniff';
import { stamp } from './write/stamp';

/** A copy of a picture as it goes out with a story, and what is to be said of it. */
export type Copy =
  | {
      media: Media;
      bytes: Uint8Array;
      problem: null | 'unwritten' | 'uncut' | 'unturned';
      /** What is out of the ordinary about it; `still` moved before it was cut. */
      peculiar: (Peculiarity | 'still')[];
    }
  /** There is none: it would say where it was taken, or its file is not what was kept. */
  | { media: null; bytes: null; problem: 'located' | 'damaged' };

/**
 * The copy of a photo’s picture that goes out: cut as the photo is, saying what the photo says. `cut` is its picture
 * once it was cut or set upright, null where that could not be done. The original is not touched.
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
  const buffer = Buffer.from(original.buffer, original.byteOffset, original.length);
  const peculiar = peculiarities(buffer, photo.media.type);
  const isUnturned = !isCut && needsTurning(buffer, photo.media.type);
  return {
    media: { ...photo.media, hash, type, width: size.width, height: size.height },
    bytes,
    problem: photo.crop !== null && !isCut ? 'uncut' : isUnturned ? 'unturned' : problem,
    // What a canvas draws is light, and stands still.
    peculiar: isCut ? peculiar.flatMap((one) => (one === 'animated' ? ['still'] : [])) : peculiar,
  };
}
