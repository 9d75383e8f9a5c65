/** A resource of Photoshop’s: its number, its name as it stands, and its data. */
interface Resource {
  id: number;
  name: Buffer;
  data: Buffer;
}

const IIM = 0x0404;
/** The hash of the IIM, which would no longer be true. */
const IIM_DIGEST = 0x0425;

/** The IIM among Photoshop’s resources; empty where there is none, null where they are not understood. */
export function iimOf(resources: Buffer): Buffer | null {
  const all = parse(resources);
  return all === null ? null : (all.find(({ id }) => id === IIM)?.data ?? Buffer.alloc(0));
}

/** Photoshop’s resources with another IIM. */
export function withIim(resources: Buffer, iim: Buffer): Buffer {
  const others = (parse(resources) ?? []).filter(({ id }) => id !== IIM && id !== IIM_DIGEST);
  return Buffer.concat([{ id: IIM, name: Buffer.from([0, 0]), data: iim }, ...others].map(serialised));
}

function parse(bytes: Buffer): Resource[] | null {
  const found: Resource[] = [];
  let at = 0;
  while (at + 12 <= bytes.length) {
    if (bytes.toString('latin1', at, at + 4) !== '8BIM') return null;
    const nameLength = even((bytes[at + 6] ?? 0) + 1);
    const start = at + 6 + nameLength + 4;
    if (start > bytes.length) return null;
    const length = bytes.readUInt32BE(start - 4);
    if (start + length > bytes.length) return null;
    found.push({
      id: bytes.readUInt16BE(at + 4),
      name: bytes.subarray(at + 6, at + 6 + nameLength),
      data: bytes.subarray(start, start + length),
    });
    at = start + even(length);
  }
  return found;
}

function serialised({ id, name, data }: Resource): Buffer {
  const head = Buffer.alloc(6);
  head.write('8BIM', 'latin1');
  head.writeUInt16BE(id, 4);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([head, name, length, data, Buffer.alloc(even(data.length) - data.length)]);
}

function even(length: number): number {
  return length + (length % 2);
}
