import { randomUUID, webcrypto } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Media } from '../../../shared/story/photo';
import { failureOf } from '../database/failure';
import { syncFolder } from '../database/files';
import { examine, MAX_BYTES } from './examine';

/** Keeps picture files by the SHA-256 of their bytes, each once, never altered. */
export interface MediaStore {
  /**
   * Keeps a picture; on disk when this succeeds. What it is, its bytes say, not its name. Errors: those of
   * `examine`, `store.full`, `store.failed` {cause}.
   */
  add: (name: string, bytes: Uint8Array) => Promise<Result<Media>>;
  /** Keeps the picture in a file. Errors: those of `add`, `media.missing` {name}. */
  addFile: (path: string) => Promise<Result<Media>>;
  /** The bytes of a kept picture. Errors: `media.missing` {hash}, `media.damaged` {hash}: it is not what it was. */
  read: (hash: string) => Promise<Result<Uint8Array>>;
  /** Where a picture's file is, or null for what is no hash. Whether the file is there is not looked at. */
  path: (hash: string) => string | null;
  /** Deletes a picture's file for good. */
  remove: (hash: string) => Promise<Result<null>>;
}

const HASH = /^[0-9a-f]{64}$/;

/** The pictures in a folder, two levels deep: `ab/ab12…`. */
export function createMediaStore(folder: string): MediaStore {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash);
  const path: MediaStore['path'] = (hash) => (HASH.test(hash) ? pathOf(hash) : null);
  const add: MediaStore['add'] = (name, bytes) =>
    attemptAsync(async () => {
      const examined = examine(bytes);
      if (!examined.ok) return examined;
      const hash = await hashOf(bytes);
      if (!(await isKept(pathOf(hash), hash, bytes.length))) await writeWhole(pathOf(hash), bytes);
      return ok({ hash, ...examined.value, name: basename(name.replaceAll('\\', '/')) });
    });

  return {
    add,
    path,
    addFile: (file) =>
      attemptAsync(async () => {
        const size = await sizeOfFile(file);
        if (size === null) return fail('media.missing', { name: basename(file) });
        if (size > MAX_BYTES) return fail('media.too-large', { bytes: size, most: MAX_BYTES });
        return add(basename(file), await readFile(file));
      }),
    read: (hash) =>
      attemptAsync(async () => {
        const file = path(hash);
        if (file === null || (await sizeOfFile(file)) === null) return fail('media.missing', { hash });
        const bytes = await readFile(file);
        return (await hashOf(bytes)) === hash ? ok(new Uint8Array(bytes)) : fail('media.damaged', { hash });
      }),
    remove: (hash) =>
      attemptAsync(async () => {
        const file = path(hash);
        if (file !== null) await rm(file, { force: true });
        return ok(null);
      }),
  };
}

async function attemptAsync<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** SHA-256 in lower-case hex, computed beside this thread. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

async function sizeOfFile(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** Whether a file is there and what it should be: one that was damaged is kept anew. */
async function isKept(path: string, hash: string, size: number): Promise<boolean> {
  return (await sizeOfFile(path)) === size && (await hashOf(await readFile(path))) === hash;
}

/** Writes a file so that it is there whole or not at all, whatever happens. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}
