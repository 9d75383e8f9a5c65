import { realpath, stat, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_BYTES } from '../media/examine';

/** The bytes of the file an address in a saved page names, or null when there is none that may be taken. */
export type BesideFile = (origin: string) => Promise<Uint8Array | null>;

/**
 * Files beside a source: only those in its own folder or below, links followed, and never anything from afar. An
 * address is relative or `file:`.
 */
export function filesBeside(source: string): BesideFile {
  const folder = dirname(resolve(source));
  return async (origin) => {
    const path = pathOf(origin, folder);
    if (path === null) return null;
    try {
      const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
      if (!isInside(root, real)) return null;
      const facts = await stat(real);
      if (!facts.isFile() || facts.size === 0 || facts.size > MAX_BYTES) return null;
      return new Uint8Array(await readFile(real));
    } catch {
      // Not there, or not ours to read: the photo stays without its picture.
      return null;
    }
  };
}

function pathOf(origin: string, folder: string): string | null {
  const bare = origin.replace(/[?#].*$/s, '');
  if (bare === '' || bare.includes('\0')) return null;
  if (/^file:/i.test(bare)) return ofFileAddress(bare);
  // `//host/…` and `\\host\…` are other machines; any other scheme is the web, or worse.
  if (/^[\\/]{2}/.test(bare) || /^[a-z][a-z0-9+.-]+:/i.test(bare) || isAbsolute(bare)) return null;
  const path = resolve(folder, decoded(bare));
  return isInside(folder, path) ? path : null;
}

function ofFileAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.hostname === '' ? fileURLToPath(url) : null;
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
