import { crc32 } from '../../../../shared/archive/crc32';
import { inflateSync } from 'node:zlib';
import { mergeXmp, packetText, type OutgoingFact } from '../../../../shared/photo/xmp-merge';
import { cutExif, type ExifCut } from './exif';
import { framed } from './packet';

interface Chunk {
  type: string;
  data: Buffer;
}

const SIGNATURE = 8;
const KEYWORD = 'XML:com.adobe.xmp';

/** Longest compressed packet, in bytes once it is not. */
const LONGEST = 8 * 1024 * 1024;

/**
 * A PNG with facts in XMP; the picture itself stays byte for byte. `more` are packets of the picture it was
 * made from. Null where the file is not understood.
 */
export function stampPng(
  bytes: Buffer,
  facts: readonly OutgoingFact[],
  cut: ExifCut,
  more: readonly string[] = [],
): Buffer | null {
  const chunks = parse(bytes);
  if (chunks === null) return null;
  const packets: string[] = [];
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    if (chunk.type === 'iTXt' && keywordOf(chunk) === KEYWORD) packets.push(packetOf(chunk));
    else if (chunk.type === 'eXIf') {
      const exif = cutExif(chunk.data, cut);
      if (exif === null) return null;
      kept.push({ type: 'eXIf', data: exif });
      // What ImageMagick keeps of other formats says the same again, and would go on saying it.
    } else if (!/^(?:zTXt|tEXt|iTXt)$/.test(chunk.type) || !keywordOf(chunk).startsWith('Raw profile type'))
      kept.push(chunk);
  }
  const { own, rest } = mergeXmp([...packets, ...more], facts, !cut.location);
  const packet = framed(packetText(rest === null ? [own] : [own, rest]));
  const xmp: Chunk = {
    type: 'iTXt',
    data: Buffer.concat([Buffer.from(`${KEYWORD}\0\0\0\0\0`, 'latin1'), packet]),
  };
  const [header, ...others] = kept;
  if (header === undefined) return null;
  return Buffer.concat([bytes.subarray(0, SIGNATURE), ...[header, xmp, ...others].map(serialised)]);
}

function parse(bytes: Buffer): Chunk[] | null {
  const chunks: Chunk[] = [];
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

function serialised({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function keywordOf({ data }: Chunk): string {
  return data.toString('latin1', 0, Math.max(0, data.indexOf(0)));
}

/** The text of an `iTXt`: behind keyword, compression, language and translated keyword. */
function packetOf({ data }: Chunk): string {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const start = data.indexOf(0, language + 1) + 1;
  const text = data.subarray(start);
  if (data[flags] !== 1) return text.toString('utf8');
  try {
    return inflateSync(text, { maxOutputLength: LONGEST }).toString('utf8');
  } catch {
    return '';
  }
}
