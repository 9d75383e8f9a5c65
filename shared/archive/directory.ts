import { fail, ok, type Result } from '../ipc/result';
import type { ArchiveLimits } from './limits';

/** An entry as the directory of an archive tells of it. */
export interface Entry {
  /** Relative, with forward slashes. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its packed bytes begin. */
  at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
/** What stands where a size needs 64 bits. */
const WIDE = 0xffffffff;

/** Whether bytes begin as an archive does that has entries. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of an archive by its central directory (PKWARE APPNOTE.TXT 4.3.12), before a byte of them is unpacked.
 * Errors: `archive.damaged` {name}, `archive.encrypted`, `archive.unsupported` {name}, `archive.path` {name},
 * `archive.duplicate` {name}, `archive.overlap` {name}, `archive.too-many` {count, limit}, `archive.too-large`
 * {bytes, limit}, `archive.bomb` {name}.
 */
export function directoryOf(bytes: Uint8Array, limits: ArchiveLimits): Result<Map<string, Entry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return fail('archive.damaged', { name: '' });
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (start === WIDE || count === 0xffff) return fail('archive.unsupported', { name: '' });
  if (count > limits.entries) return fail('archive.too-many', { count, limit: limits.entries });
  const entries = new Map<string, Entry>();
  let at = start;
  let total = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const read = entryAt(bytes, view, at, end);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    at = next;
    if (entries.has(entry.name)) return fail('archive.duplicate', { name: entry.name });
    total += entry.size;
    const isBomb =
      entry.size > limits.entry || (entry.size > MODEST && entry.size > entry.packed * limits.ratio);
    if (isBomb) return fail('archive.bomb', { name: entry.name });
    if (total > limits.total) return fail('archive.too-large', { bytes: total, limit: limits.total });
    entries.set(entry.name, entry);
  }
  const overlap = overlapping([...entries.values()], start);
  if (overlap !== null) return fail('archive.overlap', { name: overlap });
  return ok(new Map([...entries].filter(([name]) => !name.endsWith('/'))));
}

/** Up to this size nobody asks how well an entry is packed: a page of white space is no attack. */
const MODEST = 4 * 1024 * 1024;

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): Result<{ entry: Entry; next: number }> {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL)
    return fail('archive.damaged', { name: '' });
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const raw = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const name = nameOf(raw);
  if (next > end) return fail('archive.damaged', { name });
  if (isOutside(name)) return fail('archive.path', { name });
  if ((view.getUint16(at + 8, true) & 1) !== 0) return fail('archive.encrypted');
  const method = view.getUint16(at + 10, true);
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if ((method !== 0 && method !== 8) || packed === WIDE || size === WIDE || local === WIDE)
    return fail('archive.unsupported', { name });
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL)
    return fail('archive.damaged', { name });
  const data = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packed > view.byteLength || (method === 0 && packed !== size))
    return fail('archive.damaged', { name });
  return ok({ entry: { name, method, crc: view.getUint32(at + 16, true), packed, size, at: data }, next });
}

/** Names are ASCII or UTF-8 in the archives documents are; what is neither still tells one entry from another. */
function nameOf(raw: Uint8Array): string {
  const bytes = Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  try {
    return decodeURIComponent(bytes.replace(/[%\u0080-\u00ff]/g, escaped)).replaceAll('\\', '/');
  } catch {
    return bytes.replaceAll('\\', '/');
  }
}

function escaped(char: string): string {
  return `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function isOutside(name: string): boolean {
  return /^\/|^[a-z]:|\0|(?:^|\/)\.\.(?:\/|$)/i.test(name);
}

/** The name of an entry whose bytes are also those of another, or of the directory; null where there is none. */
function overlapping(entries: readonly Entry[], start: number): string | null {
  const ordered = [...entries].sort((one, other) => one.at - other.at);
  const found = ordered.find((entry, nth) => {
    // Between the bytes of two entries the head of the second stands at least.
    const next = ordered[nth + 1];
    const limit = next === undefined ? start : next.at - LOCAL_SIZE;
    return entry.at + entry.packed > limit;
  });
  return found?.name ?? null;
}
