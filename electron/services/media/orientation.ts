import { imageSize } from 'image-size';
import type { Media } from '../../../shared/story/photo';
import { crc32 } from '../../../shared/archive/crc32';

/** The EXIF tag that says how a picture lies. */
const TAG = 0x0112;

/** Directory entries looked through at most: no camera writes as many. */
const MOST_ENTRIES = 1000;

/** Where in a file the orientation stands, its value, and the whole EXIF block or the chunk it is in. */
interface Said {
  value: number;
  at: number;
  isLittle: boolean;
  /** For a PNG: the chunk whose check must fit. */
  chunk: { from: number; to: number } | null;
}

/**
 * How a picture lies by its EXIF, 1 for upright. An AVIF says it by properties of its own, which every reader heeds.
 */
export function orientationOf(bytes: Buffer, type: Media['type']): number {
  if (type === 'image/jpeg') return jpegOrientation(bytes);
  return saidIn(bytes, type)?.value ?? 1;
}

/**
 * Whether readers disagree about how a picture lies: of PNG and WebP some heed the EXIF and some do not, and Chromium
 * does for one and not for the other. Such a picture is shown, and goes out, turned by ourselves.
 */
export function needsTurning(bytes: Buffer, type: Media['type']): boolean {
  return type !== 'image/jpeg' && orientationOf(bytes, type) !== 1;
}

/** The bytes of a PNG or WebP that says nothing any more of how it lies; the same bytes where it said nothing. */
export function withoutOrientation(bytes: Buffer, type: Media['type']): Buffer {
  const said = saidIn(bytes, type);
  if (said === null) return bytes;
  const copy = Buffer.from(bytes);
  if (said.isLittle) copy.writeUInt16LE(1, said.at);
  else copy.writeUInt16BE(1, said.at);
  if (said.chunk !== null) {
    const { from, to } = said.chunk;
    copy.writeUInt32BE(crc32(copy.subarray(from, to)), to);
  }
  return copy;
}

function saidIn(bytes: Buffer, type: Media['type']): Said | null {
  try {
    if (type === 'image/png') return inPng(bytes);
    return type === 'image/webp' ? inWebp(bytes) : null;
  } catch {
    // A file that lies about its lengths ends in a read behind its end, and says nothing.
    return null;
  }
}

function inPng(bytes: Buffer): Said | null {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'eXIf') continue;
    const to = at + 8 + bytes.readUInt32BE(at);
    const said = to + 4 > bytes.length ? null : inExif(bytes, at + 8);
    return said === null || said.at + 2 > to ? null : { ...said, chunk: { from: at + 4, to } };
  }
  return null;
}

function inWebp(bytes: Buffer): Said | null {
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'EXIF') {
      // Some writers put the mark of a JPEG segment before it.
      const mark = bytes.toString('latin1', at + 8, at + 14) === 'Exif\0\0' ? 6 : 0;
      const said = inExif(bytes, at + 8 + mark);
      return said === null ? null : { ...said, chunk: null };
    }
    at += 8 + length + (length % 2);
  }
  return null;
}

function inExif(bytes: Buffer, start: number): Omit<Said, 'chunk'> | null {
  const order = bytes.toString('latin1', start, start + 2);
  if (order !== 'II' && order !== 'MM') return null;
  const isLittle = order === 'II';
  const u16 = (at: number): number => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const ifd = start + (isLittle ? bytes.readUInt32LE(start + 4) : bytes.readUInt32BE(start + 4));
  const count = Math.min(u16(ifd), MOST_ENTRIES);
  for (let n = 0; n < count; n += 1) {
    const at = ifd + 2 + n * 12;
    if (u16(at) !== TAG) continue;
    const value = u16(at + 8);
    return value >= 1 && value <= 8 ? { value, at: at + 8, isLittle } : null;
  }
  return null;
}

function jpegOrientation(bytes: Buffer): number {
  try {
    const { orientation = 1 } = imageSize(bytes);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  } catch {
    return 1;
  }
}
