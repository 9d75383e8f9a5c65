import { zipSync, type Zippable } from 'fflate';

/** A file to be packed; `isPacked` for one that would only grow, such as a picture. */
export interface FileToPack {
  name: string;
  bytes: Uint8Array;
  isPacked?: boolean;
}

/** The first day an archive can tell of: the same files make the same archive at any time. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs files in their order, with forward slashes in their names, each name once. */
export function zip(files: readonly FileToPack[]): Uint8Array {
  const packed: Zippable = {};
  for (const { name, bytes, isPacked = false } of files)
    packed[name] = [bytes, { level: isPacked ? 0 : 6, mtime: ALWAYS }];
  return zipSync(packed);
}
