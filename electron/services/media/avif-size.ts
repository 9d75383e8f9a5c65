/** A box of the ISO base media family: where its content begins and ends. */
interface Box {
  name: string;
  from: number;
  to: number;
}

/**
 * The size of an AVIF as it is shown: that of its primary item, turned as its `irot` says (ISO/IEC 23008-12, 6.5.10);
 * a file may hold other items, such as tiles, depth or previews. Null where the file is not understood or cuts its
 * picture by a `clap`.
 */
export function avifSize(bytes: Buffer): { width: number; height: number } | null {
  try {
    return sizeIn(bytes);
  } catch {
    // A file that lies about its lengths ends in a read behind its end.
    return null;
  }
}

function sizeIn(bytes: Buffer): { width: number; height: number } | null {
  const meta = child(bytes, { name: '', from: 0, to: bytes.length }, 'meta');
  // A full box: version and flags stand before its content.
  const inside = meta === null ? null : { ...meta, from: meta.from + 4 };
  const [pitm, iprp] = ['pitm', 'iprp'].map((name) => (inside === null ? null : child(bytes, inside, name)));
  if (pitm === null || pitm === undefined || iprp === null || iprp === undefined) return null;
  const ipco = child(bytes, iprp, 'ipco');
  const ipma = child(bytes, iprp, 'ipma');
  if (ipco === null || ipma === null) return null;
  const item = bytes[pitm.from] === 0 ? bytes.readUInt16BE(pitm.from + 4) : bytes.readUInt32BE(pitm.from + 4);
  const all = boxesIn(bytes, ipco);
  const own = propertiesOf(bytes, ipma, item).flatMap((index) => all[index - 1] ?? []);
  const size = own.find(({ name }) => name === 'ispe');
  if (size === undefined || own.some(({ name }) => name === 'clap')) return null;
  const [width, height] = [bytes.readUInt32BE(size.from + 4), bytes.readUInt32BE(size.from + 8)];
  const turn = own.find(({ name }) => name === 'irot');
  const isOnSide = turn !== undefined && ((bytes[turn.from] ?? 0) & 1) === 1;
  return isOnSide ? { width: height, height: width } : { width, height };
}

/** The numbers of the properties of an item, counted from 1. */
function propertiesOf(bytes: Buffer, ipma: Box, item: number): number[] {
  const [version, isWide] = [bytes[ipma.from] ?? 0, ((bytes[ipma.from + 3] ?? 0) & 1) === 1];
  const entries = bytes.readUInt32BE(ipma.from + 4);
  let at = ipma.from + 8;
  for (let n = 0; n < entries && at < ipma.to; n += 1) {
    const id = version === 0 ? bytes.readUInt16BE(at) : bytes.readUInt32BE(at);
    at += version === 0 ? 2 : 4;
    const count = bytes[at] ?? 0;
    at += 1;
    const step = isWide ? 2 : 1;
    if (id === item)
      return Array.from({ length: count }, (_, each) =>
        isWide ? bytes.readUInt16BE(at + each * 2) & 0x7fff : (bytes[at + each] ?? 0) & 0x7f,
      );
    at += count * step;
  }
  return [];
}

function child(bytes: Buffer, parent: Box, name: string): Box | null {
  return boxesIn(bytes, parent).find((box) => box.name === name) ?? null;
}

function boxesIn(bytes: Buffer, { from, to }: Box): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = bytes.readUInt32BE(at);
    // To the end of the file, or longer than 4 GB: no such box holds properties.
    const end = size === 0 ? to : at + size;
    if (end < at + 8 || end > to) break;
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), from: at + 8, to: end });
    at = end;
  }
  return boxes;
}
