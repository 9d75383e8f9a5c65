import type { Media } from '../../../shared/story/photo';

/** Whether a picture's file has its end: one that was cut off in copying has not. Bounded by the file's length. */
export const IS_WHOLE: Readonly<Record<Media['type'], (bytes: Buffer) => boolean>> = {
  'image/jpeg': (bytes) => bytes.lastIndexOf('ffd9', undefined, 'hex') > bytes.indexOf('ffda', 0, 'hex'),
  'image/png': (bytes) => {
    let at = 8;
    while (at + 12 <= bytes.length) {
      const end = at + 12 + bytes.readUInt32BE(at);
      if (end > bytes.length) return false;
      if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
      at = end;
    }
    return false;
  },
  'image/gif': (bytes) => bytes.lastIndexOf(0x3b) > 13,
  'image/webp': (bytes) => bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length,
  'image/avif': (bytes) => {
    let at = 0;
    while (at + 8 <= bytes.length) {
      const size = boxSize(bytes, at);
      if (size === 0) return true;
      if (size < 8) return false;
      at += size;
    }
    return at === bytes.length;
  },
};

/** The size of a box of the ISO base media family in bytes; 0 means up to the end of the file. */
function boxSize(bytes: Buffer, at: number): number {
  const size = bytes.readUInt32BE(at);
  if (size !== 1) return size;
  return at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : 2;
}
