import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../ipc/result';
import { crc32 } from './crc32';
import { directoryOf, type Entry } from './directory';
import type { ArchiveLimits } from './limits';

/** An archive whose directory was found sound; its files are unpacked one by one, when asked for. */
export interface Archive {
  /** The names of its files, in the order of its directory. */
  names: readonly string[];
  /** The bytes of a file, null where there is none of the name. Errors: `archive.damaged` {name}. */
  read: (name: string) => Result<Uint8Array> | null;
}

/** So much is handed to the unpacker at a time: what one piece can become is bounded (1,032 times at most). */
const PIECE = 16 * 1024;

/** Opens an archive. Nothing is written anywhere, and no file of it grows beyond its word. Errors: `directoryOf`. */
export function openZip(bytes: Uint8Array, limits: ArchiveLimits): Result<Archive> {
  const directory = directoryOf(bytes, limits);
  if (!directory.ok) return directory;
  const entries = directory.value;
  return ok({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const packed = bytes.subarray(entry.at, entry.at + entry.packed);
      const whole = entry.method === 0 ? packed : inflated(packed, entry);
      // No library checks both; a file that is not what its directory says is not what its author packed.
      if (whole?.length !== entry.size || crc32(whole) !== entry.crc)
        return fail('archive.damaged', { name });
      return ok(whole);
    },
  });
}

/** The unpacked bytes of an entry, null where they are damaged or more than it says. */
function inflated(packed: Uint8Array, { size }: Entry): Uint8Array | null {
  const whole = new Uint8Array(size);
  const so = { filled: 0, isOver: false };
  const inflate = new Inflate((piece, final) => {
    if (so.filled + piece.length <= size) whole.set(piece, so.filled);
    so.filled += piece.length;
    so.isOver = final;
  });
  try {
    for (let at = 0; at < packed.length && so.filled <= size && !so.isOver; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    return so.filled === size ? whole : null;
  } catch {
    return null;
  }
}
