import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { THUMB_EDGE } from '../../../shared/ipc/photos';
import { failureOf } from '../database/failure';
import { sniff } from './sniff';

/** Keeps the small pictures by the hash of the large one. Any of them can be made again. */
export interface Thumbs {
  /**
   * Keeps a small picture. Errors: `media.not-a-thumb` for what is no WebP of at most `THUMB_EDGE` pixels and
   * `MAX_THUMB_BYTES`, `store.*`.
   */
  keep: (hash: string, bytes: Uint8Array) => Promise<Result<null>>;
  /** Where a small picture's file is, or null for what is no hash. Whether it is there is not looked at. */
  path: (hash: string) => string | null;
  remove: (hash: string) => Promise<Result<null>>;
}

/** Bytes of the largest small picture: far more than any has. */
const MAX_THUMB_BYTES = 1024 * 1024;

const HASH = /^[0-9a-f]{64}$/;

/** The small pictures in a folder, two levels deep: `ab/ab12….webp`. */
export function createThumbs(folder: string): Thumbs {
  const path = (hash: string): string | null =>
    HASH.test(hash) ? join(folder, hash.slice(0, 2), `${hash}.webp`) : null;
  return {
    path,
    keep: async (hash, bytes) => {
      const file = path(hash);
      if (file === null || !isThumb(bytes)) return fail('media.not-a-thumb');
      const partial = `${file}.${randomUUID()}.partial`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(partial, bytes);
        await rename(partial, file);
        return ok(null);
      } catch (error) {
        await rm(partial, { force: true });
        return { ok: false, error: failureOf(error) };
      }
    },
    remove: async (hash) => {
      const file = path(hash);
      if (file !== null) await rm(file, { force: true });
      return ok(null);
    },
  };
}

function isThumb(bytes: Uint8Array): boolean {
  const sniffed = bytes.length > MAX_THUMB_BYTES ? null : sniff(bytes);
  if (sniffed?.kind !== 'picture' || sniffed.type !== 'image/webp') return false;
  try {
    const { width, height } = imageSize(bytes);
    return Math.max(width, height) <= THUMB_EDGE;
  } catch {
    return false;
  }
}
