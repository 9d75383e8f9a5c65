import { outgoingFacts } from '../../../../shared/photo/xmp-merge';
import type { Media, Photo } from '../../../../shared/story/photo';
import { focusPacket, withoutShape } from '../../../../shared/photo/xmp-shape';
import { orientationOf } from '../orientation';
import { packetsOf, readFacts } from '../read-facts';
import type { ExifCut } from './exif';
import { stampJpeg } from './jpeg';
import { stampPng } from './png';
import { stampWebp } from './webp';

/**
 * A copy of a picture as it goes out. `unwritten`: its kind has no place for the facts, or its file was not understood,
 * and it is as it was. `located`: it says where it was taken and cannot be made not to, so that there is no copy.
 */
export type Stamped =
  { bytes: Uint8Array; problem: null | 'unwritten' } | { bytes: null; problem: 'located' };

/**
 * Writes what a photo says into a copy of its picture’s file; `location` says whether the position on the globe may
 * go out with it. `original` is the picture it was drawn from, whose XMP comes along as far as it is still true.
 * Everything else in the file stays, the picture itself byte for byte.
 */
export function stamp(
  bytes: Uint8Array,
  type: Media['type'],
  photo: Photo,
  location: boolean,
  original: Uint8Array | null = null,
): Stamped {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const packets = original === null ? [] : packetsOf(original).map(withoutShape);
  // Of a picture that lies on its side nobody agrees what its left upper corner is.
  const isUpright = original !== null || orientationOf(buffer, type) === 1;
  const focus = isUpright ? focusPacket(photo.focus, original === null ? null : photo.crop) : null;
  if (focus !== null) packets.push(focus);
  const stamped = STAMPS[type](buffer, photo, location, packets);
  if (stamped !== null) return { bytes: new Uint8Array(stamped), problem: null };
  if (location || readFacts(bytes)?.located !== true) return { bytes, problem: 'unwritten' };
  return { bytes: null, problem: 'located' };
}

type Stamp = (bytes: Buffer, photo: Photo, location: boolean, packets: readonly string[]) => Buffer | null;

const writing =
  (write: typeof stampJpeg): Stamp =>
  (bytes, photo, location, packets) => {
    const facts = outgoingFacts(photo);
    const stale: ExifCut['stale'] = (tag, text) => {
      const fact = facts.find(({ row }) => row.exif === tag);
      return fact !== undefined && fact.texts.join('; ') !== text;
    };
    try {
      return write(bytes, facts, { location: !location, stale }, packets);
    } catch {
      // A file that lies about its lengths ends in a read behind its end.
      return null;
    }
  };

const STAMPS: Readonly<Record<Media['type'], Stamp>> = {
  'image/jpeg': writing(stampJpeg),
  'image/png': writing(stampPng),
  'image/webp': writing(stampWebp),
  'image/gif': () => null,
  'image/avif': () => null,
};
