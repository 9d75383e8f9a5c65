import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPlace } from './index-file';

/** Which files of pictures are there. */
export interface PictureFiles {
  pictures: ReadonlySet<string>;
  thumbs: ReadonlySet<string>;
}

/**
 * Looks which files of pictures are there, once and whenever it is to be fresh; synchronous, for a thread of its own.
 */
export function createPictureFiles({ media, thumbs }: SearchPlace): (fresh: boolean) => PictureFiles {
  let seen: PictureFiles | null = null;
  return (fresh) => {
    if (seen === null || fresh) seen = { pictures: hashesIn(media), thumbs: hashesIn(thumbs) };
    return seen;
  };
}

const HASH = /^[0-9a-f]{64}/;

/** The hashes the files in a folder are named by, two levels deep: `ab/ab12…`. */
function hashesIn(folder: string): Set<string> {
  const found = new Set<string>();
  for (const part of namesIn(folder))
    for (const name of namesIn(join(folder, part))) {
      const [hash] = HASH.exec(name) ?? [];
      if (hash !== undefined && !name.endsWith('.partial')) found.add(hash);
    }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet, or no folder at all.
    return [];
  }
}
