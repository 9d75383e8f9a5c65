import { mergeXmp, packetText, type OutgoingFact } from '../../../../shared/photo/xmp-merge';
import { cutExif, type ExifCut } from './exif';
import { framed } from './packet';

interface Chunk {
  type: string;
  data: Buffer;
}

const FLAG_XMP = 0x04;
const FLAG_ALPHA = 0x10;

/**
 * A WebP with facts in XMP; the picture itself stays byte for byte. `more` are packets of the picture it was
 * made from. Null where the file is not understood.
 */
export function stampWebp(
  bytes: Buffer,
  facts: readonly OutgoingFact[],
  cut: ExifCut,
  more: readonly string[] = [],
): Buffer | null {
  const chunks = parse(bytes);
  const extended = chunks === null ? null : headOf(chunks);
  if (chunks === null || extended === null) return null;
  const packets: string[] = [];
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    if (chunk.type === 'XMP ') packets.push(chunk.data.toString('utf8'));
    else if (chunk.type === 'EXIF') {
      // Some writers put the mark of a JPEG segment before it.
      const start = chunk.data.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
      const exif = cutExif(chunk.data.subarray(start), cut);
      if (exif === null) return null;
      kept.push({ type: 'EXIF', data: Buffer.concat([chunk.data.subarray(0, start), exif]) });
    } else if (chunk.type !== 'VP8X') kept.push(chunk);
  }
  const { own, rest } = mergeXmp([...packets, ...more], facts, !cut.location);
  const xmp = { type: 'XMP ', data: framed(packetText(rest === null ? [own] : [own, rest])) };
  const body = Buffer.concat([{ type: 'VP8X', data: extended }, ...kept, xmp].map(serialised));
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function parse(bytes: Buffer): Chunk[] | null {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    chunks.push({
      type: bytes.toString('latin1', at, at + 4),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** The extended header, with the flag of XMP: the file’s own, or one of its first picture’s size. */
function headOf(chunks: readonly Chunk[]): Buffer | null {
  const own = chunks.find(({ type }) => type === 'VP8X')?.data;
  const head = Buffer.alloc(10);
  if (own !== undefined) {
    if (own.length < 10) return null;
    own.copy(head);
    head[0] = (head[0] ?? 0) | FLAG_XMP;
    return head;
  }
  const lossy = chunks.find(({ type }) => type === 'VP8 ')?.data;
  const lossless = chunks.find(({ type }) => type === 'VP8L')?.data;
  if (lossy !== undefined && lossy.length >= 10) {
    write(head, lossy.readUInt16LE(6) & 0x3fff, lossy.readUInt16LE(8) & 0x3fff, FLAG_XMP);
    return head;
  }
  if (lossless === undefined || lossless.length < 5) return null;
  const bits = lossless.readUInt32LE(1);
  const alpha = ((bits >>> 28) & 1) === 1 ? FLAG_ALPHA : 0;
  write(head, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1, FLAG_XMP | alpha);
  return head;
}

function write(head: Buffer, width: number, height: number, flags: number): void {
  head[0] = flags;
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
}

function serialised({ type, data }: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
