import ExifReader from 'exifreader';
import * as v from 'valibot';
import { factsOfFile, type FileFacts, type RawFacts } from '../../../shared/photo/file-facts';
import { isLocation } from '../../../shared/photo/location';
import { readXmp, type XmpProperty } from '../../../shared/photo/xmp';
import { gifXmp } from './gif-xmp';
import { decodeIim } from './iim-text';
import { peculiarities } from './peculiar';
import { sniff } from './sniff';

const TagSchema = v.object({ id: v.optional(v.number()), value: v.unknown(), description: v.unknown() });
const GroupSchema = v.fallback(v.record(v.string(), v.union([TagSchema, v.array(TagSchema)])), {});
const GroupsSchema = v.object({
  iptc: v.optional(GroupSchema, {}),
  exif: v.optional(GroupSchema, {}),
  gps: v.optional(GroupSchema, {}),
});
const BytesSchema = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)));

type Group = v.InferOutput<typeof GroupSchema>;
type Groups = v.InferOutput<typeof GroupsSchema>;

/** Where IIM says what its texts are written in: dataset 1:90. */
const CHARACTER_SET = 0x15a;

/**
 * What a picture's file says of it, by its IPTC (XMP and IIM) and EXIF; `null` where it cannot be read at all.
 * `characterSet` is how IIM texts are to be read, `''` as the file says or by what they look like.
 */
export function readFacts(bytes: Uint8Array, characterSet = ''): FileFacts | null {
  const packets: string[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const sniffed = sniff(bytes);
  const peculiar = sniffed?.kind === 'picture' ? peculiarities(buffer, sniffed.type) : [];
  const factsOf = (groups: Groups): FileFacts =>
    factsOfFile({ ...rawFacts(groups, readXmp(packets), characterSet), peculiar });
  try {
    const found = load(buffer, packets);
    return factsOf(v.parse(GroupsSchema, found));
  } catch {
    return packets.length === 0 && peculiar.length === 0 ? null : factsOf({ iptc: {}, exif: {}, gps: {} });
  }
}

/** The XMP packets of a picture’s file. */
export function packetsOf(bytes: Uint8Array): string[] {
  const packets: string[] = [];
  try {
    load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), packets);
  } catch {
    // What was found before the fault is what there is.
  }
  return packets;
}

/** What ExifReader finds. The XMP is read by our own reader, which keeps namespaces apart: it goes to `packets`. */
function load(buffer: Buffer, packets: string[]): unknown {
  const domParser = {
    parseFromString: (packet: string): never => {
      packets.push(packet);
      throw new Error('taken');
    },
  };
  // ExifReader reads no XMP of GIFs, and a position that nobody sees would go out.
  const ofGif = gifXmp(buffer);
  if (ofGif !== null) packets.push(ofGif);
  return ExifReader.load(buffer, { expanded: true, domParser });
}

function rawFacts(
  { iptc, exif, gps }: Groups,
  xmp: XmpProperty[],
  characterSet: string,
): Omit<RawFacts, 'peculiar'> {
  const datasets = bytesOf(iptc);
  const decoded = decodeIim(datasets.record2, datasets.marker, characterSet);
  const [day = '', time = ''] = text(exif, 'DateTimeOriginal').split(' ');
  const zone = text(exif, 'OffsetTimeOriginal');
  return {
    xmp,
    ...decoded,
    exif: {
      caption: text(exif, 'ImageDescription'),
      byline: text(exif, 'Artist'),
      copyright: text(exif, 'Copyright'),
      takenAt: day === '' ? '' : `${day.replaceAll(':', '-')}T${time}${zone}`,
    },
    located: Object.keys(gps).length > 0 || Object.keys(exif).some(isPosition) || xmp.some(isLocated),
  };
}

/** EXIF tags of a position; the version of the tags says nothing. */
function isPosition(name: string): boolean {
  return /^GPS(Latitude|Longitude|Dest|Area|Processing)/.test(name);
}

function isLocated({ local, value }: XmpProperty): boolean {
  if (isLocation(local)) return true;
  if (value.kind === 'structure') return value.fields.some(isLocated);
  return (
    value.kind === 'list' &&
    value.items.some((item) => item.value.kind === 'structure' && item.value.fields.some(isLocated))
  );
}

function bytesOf(iptc: Group): { record2: Map<number, Uint8Array[]>; marker: Uint8Array | null } {
  const record2 = new Map<number, Uint8Array[]>();
  let marker: Uint8Array | null = null;
  for (const tag of Object.values(iptc).flat()) {
    const value = v.safeParse(BytesSchema, tag.value);
    if (tag.id === undefined || !value.success) continue;
    const bytes = Uint8Array.from(value.output);
    if (tag.id === CHARACTER_SET) marker = bytes;
    else if (tag.id >> 8 === 2) {
      const dataset = tag.id & 0xff;
      record2.set(dataset, [...(record2.get(dataset) ?? []), bytes]);
    }
  }
  return { record2, marker };
}

function text(group: Group, name: string): string {
  const tag = group[name];
  const description = Array.isArray(tag) ? tag[0]?.description : tag?.description;
  return typeof description === 'string' ? description.replaceAll('\0', '').trim() : '';
}
