import type { Media } from '../../../shared/story/photo';
import type { Peculiarity } from '../../../shared/photo/file-facts';

/** JPEG markers without a length behind them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** What is out of the ordinary about a picture, by its bytes: that it moves, or is in inks instead of light. */
export function peculiarities(bytes: Buffer, type: Media['type']): Peculiarity[] {
  switch (type) {
    case 'image/jpeg':
      return components(bytes) === 4 ? ['cmyk'] : [];
    case 'image/png':
      return hasChunkBefore(bytes, 'acTL', 'IDAT') ? ['animated'] : [];
    case 'image/webp':
      return bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
        ? ['animated']
        : [];
    case 'image/gif':
      return framesOf(bytes) > 1 ? ['animated'] : [];
    case 'image/avif':
      return bytes.toString('latin1', 8, 64).includes('avis') ? ['animated'] : [];
  }
}

/** The number of colour components a JPEG says it has; 0 where it does not. */
function components(bytes: Buffer): number {
  let at = 2;
  while (at + 10 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes[at + 9] ?? 0;
    if (marker === 0xda) return 0;
    at += isBare(marker) ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
  return 0;
}

function hasChunkBefore(bytes: Buffer, wanted: string, before: string): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === wanted) return true;
    if (type === before) return false;
    at += 12 + bytes.readUInt32BE(at);
  }
  return false;
}

/** Frames of a GIF, counted up to two. */
function framesOf(bytes: Buffer): number {
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + table(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    const mark = bytes[at];
    if (mark === 0x21) at = skipBlocks(bytes, at + 2);
    else if (mark === 0x2c) {
      frames += 1;
      // Behind the frame's head and colours stands one byte, then its blocks.
      at = skipBlocks(bytes, at + 11 + table(bytes[at + 9] ?? 0));
    } else break;
  }
  return frames;
}

function skipBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
