import { imageSize } from 'image-size';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Media } from '../../../shared/story/photo';
import { isSideways } from '../../../shared/photo/orientation';
import { avifSize } from './avif-size';
import { disguiseOf } from './disguise';
import { orientationOf } from './orientation';
import { sniff } from './sniff';
import { IS_WHOLE } from './whole';

/** Bytes of the largest file taken. */
export const MAX_BYTES = 100 * 1024 * 1024;

/** Pixels of the largest picture taken: more than any camera makes, less than fills the memory when decoded. */
export const MAX_PIXELS = 100_000_000;

/**
 * What a picture is by its bytes alone, before anybody decodes it: type, and width and height as it is shown.
 * Errors: `media.too-large` {bytes, most} or {pixels, most}, `media.unsupported` {type}, `media.not-a-picture`,
 * `media.damaged`, `media.disguised` {type}: it is something else as well.
 */
export function examine(bytes: Uint8Array): Result<Pick<Media, 'type' | 'width' | 'height'>> {
  if (bytes.length > MAX_BYTES) return fail('media.too-large', { bytes: bytes.length, most: MAX_BYTES });
  const sniffed = sniff(bytes);
  if (sniffed === null) return fail('media.not-a-picture');
  if (sniffed.kind === 'other') return fail('media.unsupported', { type: sniffed.name });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = sizeOf(buffer, sniffed.type);
  if (size === null) return fail('media.damaged');
  const pixels = size.width * size.height;
  if (pixels > MAX_PIXELS) return fail('media.too-large', { pixels, most: MAX_PIXELS });
  if (!IS_WHOLE[sniffed.type](buffer)) return fail('media.damaged');
  const disguise = disguiseOf(buffer);
  return disguise === null
    ? ok({ type: sniffed.type, ...size })
    : fail('media.disguised', { type: disguise });
}

function sizeOf(bytes: Buffer, type: Media['type']): { width: number; height: number } | null {
  try {
    const { width, height } = (type === 'image/avif' ? avifSize(bytes) : null) ?? imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    return isSideways(orientationOf(bytes, type)) ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
