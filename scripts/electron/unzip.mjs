import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const TYPE = 0o170000;
const LINK = 0o120000;
const PERMISSIONS = 0o777;

/**
 * Unpacks files of a zip with their permissions and links.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place where an entry goes inside the folder; null leaves it out
 */
export async function unzip(archive, folder, place) {
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = place(entry.fileName);
      if (name === null || entry.fileName.endsWith('/')) continue;
      const target = join(folder, name);
      const inside = relative(folder, target);
      if (inside.startsWith('..') || isAbsolute(inside))
        throw new Error(`${entry.fileName} leads out of the folder`);
      await mkdir(dirname(target), { recursive: true });
      const mode = entry.externalFileAttributes >>> 16;
      const content = await zip.openReadStreamPromise(entry);
      if ((mode & TYPE) === LINK) await symlink(await text(content), target);
      else await pipeline(content, createWriteStream(target, { mode: mode & PERMISSIONS || 0o644 }));
    }
  } finally {
    zip.close();
  }
}
