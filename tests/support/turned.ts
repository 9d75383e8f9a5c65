import { crc32 } from '../../shared/archive/crc32';
import type { Media } from '../../shared/story/photo';

/** The EXIF orientations, by what has to be done to see the picture upright: none, mirror, turn, both. */
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The kinds of file that can say how a picture is turned. */
export type TurnedType = Exclude<Media['type'], 'image/gif'>;

/** The picture of such a file, an upright one of its kind, saying that it is turned. */
export function turned(type: TurnedType, upright: Uint8Array, orientation: number): Buffer {
  return TURN[type](Buffer.from(upright), orientation);
}

const TURN: Readonly<Record<TurnedType, (bytes: Buffer, orientation: number) => Buffer>> = {
  'image/jpeg': (bytes, orientation) => {
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifOf(orientation)]);
    const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
    return Buffer.concat([bytes.subarray(0, 2), head, exif, bytes.subarray(2)]);
  },
  'image/png': (bytes, orientation) => {
    const named = Buffer.concat([Buffer.from('eXIf'), exifOf(orientation)]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(named.length - 4);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([bytes.subarray(0, 33), length, named, check, bytes.subarray(33)]);
  },
  'image/webp': (bytes, orientation) => {
    const [width, height] = [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
    const head = Buffer.alloc(18);
    head.write('VP8X', 'latin1');
    head.writeUInt32LE(10, 4);
    head[8] = 0x08;
    head.writeUIntLE(width - 1, 12, 3);
    head.writeUIntLE(height - 1, 15, 3);
    const exif = exifOf(orientation);
    const chunk = Buffer.alloc(8);
    chunk.write('EXIF', 'latin1');
    chunk.writeUInt32LE(exif.length, 4);
    const all = Buffer.concat([bytes.subarray(0, 12), head, bytes.subarray(12), chunk, exif]);
    all.writeUInt32LE(all.length - 8, 4);
    return all;
  },
  'image/avif': turnedAvif,
};

/** EXIF that says nothing but how the picture is turned. */
function exifOf(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** `irot` and `imir` that do what each orientation asks for: quarter turns to the left, then the axis of mirroring. */
const PROPERTIES: readonly (readonly [turns: number, axis: number | null])[] = [
  [0, null],
  [0, 1],
  [2, null],
  [0, 0],
  [1, 0],
  [3, null],
  [3, 0],
  [1, null],
];

function turnedAvif(bytes: Buffer, orientation: number): Buffer {
  const [turns, axis] = PROPERTIES[orientation - 1] ?? [0, null];
  const added = [
    ...(turns === 0 ? [] : [property('irot', turns)]),
    ...(axis === null ? [] : [property('imir', axis)]),
  ];
  const names = ['meta', 'iprp', 'ipco', 'ipma', 'iloc'] as const;
  const [meta, iprp, ipco, ipma, iloc] = names.map((name) => bytes.indexOf(name, 0, 'latin1') - 4);
  if ([meta, iprp, ipco, ipma, iloc].some((at) => at === undefined || at < 0)) throw new Error('No AVIF');
  const known = countBoxes(bytes, (ipco ?? 0) + 8, bytes.readUInt32BE(ipco) + (ipco ?? 0));
  const links = Buffer.from(added.map((_one, at) => 0x80 | (known + 1 + at)));
  const properties = Buffer.concat(added);
  const grown = properties.length + links.length;
  const copy = Buffer.from(bytes);
  const grow = (at: number | undefined, by: number): void =>
    void copy.writeUInt32BE(copy.readUInt32BE(at) + by, at);
  grow(meta, grown);
  grow(iprp, grown);
  grow(ipco, properties.length);
  grow(ipma, links.length);
  // One item with one extent: its offset stands 18 bytes behind the version of the box.
  grow((iloc ?? 0) + 26, grown);
  const count = (ipma ?? 0) + 18;
  copy[count] = (copy[count] ?? 0) + added.length;
  const [endOfProperties, endOfLinks] = [ipco, ipma].map((at) => (at ?? 0) + bytes.readUInt32BE(at));
  return Buffer.concat([
    copy.subarray(0, endOfProperties),
    properties,
    copy.subarray(endOfProperties, endOfLinks),
    links,
    copy.subarray(endOfLinks),
  ]);
}

function property(name: string, value: number): Buffer {
  const box = Buffer.alloc(9);
  box.writeUInt32BE(9);
  box.write(name, 4, 'latin1');
  box[8] = value;
  return box;
}

function countBoxes(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at + 8 <= to; at += bytes.readUInt32BE(at)) count += 1;
  return count;
}
