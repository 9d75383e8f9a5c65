import { createHash } from 'node:crypto';
import { mergeXmp, packetText, textProperty, type OutgoingFact } from '../../../../shared/photo/xmp-merge';
import { cutExif, type ExifCut } from './exif';
import { mergeIim } from './iim';
import { iimOf, withIim } from './resources';
import { framed } from './packet';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENDED = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';
/** Pictures behind the picture: previews with facts of their own, at addresses that will not be true. */
const MULTIPLE = 'MPF\0';

/** Bytes of the largest segment, its length included. */
const LARGEST = 0xffff;

/** Bytes of an extended XMP’s part. */
const PART = 65_400;

interface Segment {
  marker: number;
  /** Its bytes behind the length. */
  data: Buffer;
}

/**
 * A JPEG with facts in XMP and IIM; what stands behind its picture is left off, and the picture itself stays byte for
 * byte. `more` are packets of the picture it was
 * made from. Null where the file is not understood.
 */
export function stampJpeg(
  bytes: Buffer,
  facts: readonly OutgoingFact[],
  cut: ExifCut,
  more: readonly string[] = [],
): Buffer | null {
  const parsed = parse(bytes);
  if (parsed === null) return null;
  const { segments, scans } = parsed;
  const having = (marker: number, mark: string): Buffer[] =>
    segments.filter((one) => isOf(one, marker, mark)).map(({ data }) => data.subarray(mark.length));
  const extended = having(0xe1, EXTENDED);
  const packets = [
    ...having(0xe1, XMP).map((one) => one.toString('utf8')),
    ...(extended.length === 0
      ? []
      : [Buffer.concat(extended.map((one) => one.subarray(40))).toString('utf8')]),
  ];
  const xmp = xmpSegments(mergeXmp([...packets, ...more], facts, !cut.location));
  const resources = Buffer.concat(having(0xed, PHOTOSHOP));
  const oldIim = iimOf(resources);
  const iim = oldIim === null ? null : mergeIim(oldIim, facts);
  if (xmp === null || iim === null) return null;
  const photoshop = split(withIim(resources, iim), LARGEST - 2 - PHOTOSHOP.length).map((part) => ({
    marker: 0xed,
    data: Buffer.concat([Buffer.from(PHOTOSHOP, 'latin1'), part]),
  }));
  const kept: Segment[] = [];
  const head: Segment[] = [];
  for (const segment of segments) {
    const isGone =
      isOf(segment, 0xe1, XMP) ||
      isOf(segment, 0xe1, EXTENDED) ||
      isOf(segment, 0xed, PHOTOSHOP) ||
      isOf(segment, 0xe2, MULTIPLE);
    if (isGone) continue;
    if (segment.marker === 0xe0 && kept.length === 0) head.push(segment);
    else if (isOf(segment, 0xe1, EXIF)) {
      const exif = cutExif(segment.data.subarray(EXIF.length), cut);
      if (exif === null) return null;
      head.push({ marker: 0xe1, data: Buffer.concat([Buffer.from(EXIF, 'latin1'), exif]) });
    } else kept.push(segment);
  }
  const all = [...head, ...xmp, ...photoshop, ...kept].map(serialised);
  return Buffer.concat([bytes.subarray(0, 2), ...all, scans]);
}

function isOf({ marker, data }: Segment, wanted: number, mark: string): boolean {
  return marker === wanted && data.toString('latin1', 0, mark.length) === mark;
}

/** The segments up to the first scan, and all scans up to the end of the picture. */
function parse(bytes: Buffer): { segments: Segment[]; scans: Buffer } | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) {
      const end = endOf(bytes, at);
      return end === null ? null : { segments, scans: bytes.subarray(at, end) };
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker < 0xc0 || end > bytes.length || end < at + 4) return null;
    segments.push({ marker, data: bytes.subarray(at + 4, end) });
    at = end;
  }
  return null;
}

/** Where the picture ends: behind its end marker, which cannot stand within the data of a scan. */
function endOf(bytes: Buffer, from: number): number | null {
  let at = from;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) at += 1;
    else
      at +=
        2 +
        (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)
          ? 0
          : bytes.readUInt16BE(Math.min(at + 2, bytes.length - 2)));
    at = bytes.indexOf(0xff, at);
    if (at < 0) return null;
  }
  return null;
}

function serialised({ marker, data }: Segment): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function split(bytes: Buffer, most: number): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += most) parts.push(bytes.subarray(at, at + most));
  return parts;
}

/** XMP in one segment, or what does not fit in extended ones: XMP Specification Part 3, 1.1.3.1. */
function xmpSegments({ own, rest }: ReturnType<typeof mergeXmp>): Segment[] | null {
  const most = LARGEST - 2 - XMP.length;
  const segment = (packet: Buffer): Segment => ({
    marker: 0xe1,
    data: Buffer.concat([Buffer.from(XMP, 'latin1'), packet]),
  });
  const whole = framed(packetText(rest === null ? [own] : [own, rest]));
  if (whole.length <= most) return [segment(whole)];
  if (rest === null) return null;
  const extended = Buffer.from(packetText([rest]));
  const id = createHash('md5').update(extended).digest('hex').toUpperCase();
  const main = framed(packetText([own], [textProperty(['xmpNote', 'HasExtendedXMP'], id)]));
  if (main.length > most) return null;
  const parts = split(extended, PART).map((part, n) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(extended.length);
    numbers.writeUInt32BE(n * PART, 4);
    return { marker: 0xe1, data: Buffer.concat([Buffer.from(EXTENDED + id, 'latin1'), numbers, part]) };
  });
  return [segment(main), ...parts];
}
