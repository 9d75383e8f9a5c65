/** What is to be taken out of an EXIF block. */
export interface ExifCut {
  /** The position on the globe. */
  location: boolean;
  /** Tags of IFD0 whose text says something else than the photo. */
  stale: (tag: number, text: string) => boolean;
}

const GPS = 0x8825;

/** Bytes a value of each TIFF type takes. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};

interface Tiff {
  bytes: Buffer;
  u16: (at: number) => number;
  u32: (at: number) => number;
}

interface Entry {
  at: number;
  tag: number;
  count: number;
  size: number;
  /** Where its value stands. */
  value: number;
}

/**
 * An EXIF block (from its byte order mark on) without what is to be taken out; nothing else in it moves. Null where it
 * is not understood.
 */
export function cutExif(original: Uint8Array, cut: ExifCut): Buffer | null {
  const bytes = Buffer.from(original);
  const order = bytes.toString('latin1', 0, 2);
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return null;
  const isLittle = order === 'II';
  const tiff: Tiff = {
    bytes,
    u16: (at) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32: (at) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
  const ifd = tiff.u32(4);
  const entries = entriesOf(tiff, ifd);
  if (entries === null) return null;
  // From the last to the first: taking one out moves those behind it.
  for (const entry of entries.reverse()) {
    const isGps = entry.tag === GPS && cut.location;
    const text = bytes
      .toString('utf8', entry.value, entry.value + entry.size)
      .replace(/\0.*$/s, '')
      .trim();
    if (!isGps && (entry.tag === GPS || !cut.stale(entry.tag, text))) continue;
    if (isGps && !blankDirectory(tiff, tiff.u32(entry.at + 8))) return null;
    bytes.fill(0, entry.value, entry.value + entry.size);
    removeEntry(tiff, ifd, entry.tag, isLittle);
  }
  return bytes;
}

function entriesOf({ bytes, u16, u32 }: Tiff, ifd: number): Entry[] | null {
  if (ifd + 2 > bytes.length) return null;
  const count = u16(ifd);
  if (ifd + 2 + count * 12 + 4 > bytes.length) return null;
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    const at = ifd + 2 + n * 12;
    const size = (SIZES[u16(at + 2)] ?? 1) * u32(at + 4);
    const value = size <= 4 ? at + 8 : u32(at + 8);
    if (value + size > bytes.length) return null;
    entries.push({ at, tag: u16(at), count: u32(at + 4), size, value });
  }
  return entries;
}

/** Writes zeros over a directory and all its values. */
function blankDirectory(tiff: Tiff, ifd: number): boolean {
  const entries = entriesOf(tiff, ifd);
  if (entries === null) return false;
  for (const { value, size } of entries) tiff.bytes.fill(0, value, value + size);
  tiff.bytes.fill(0, ifd, ifd + 2 + entries.length * 12 + 4);
  return true;
}

/** Takes an entry out of its directory; those behind it and the address of the next directory move up. */
function removeEntry({ bytes, u16 }: Tiff, ifd: number, tag: number, isLittle: boolean): void {
  const count = u16(ifd);
  const end = ifd + 2 + count * 12 + 4;
  for (let at = ifd + 2; at < end - 4; at += 12) {
    if (u16(at) !== tag) continue;
    bytes.copyWithin(at, at + 12, end);
    bytes.fill(0, end - 12, end);
    if (isLittle) bytes.writeUInt16LE(count - 1, ifd);
    else bytes.writeUInt16BE(count - 1, ifd);
    return;
  }
}
