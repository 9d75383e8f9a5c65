import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_MARK } from '../../../shared/exchange/html/vocabulary';
import { SITEMAP_MARK, SITEMAPS } from '../../../shared/exchange/site/sitemap';
import type { Note } from '../../../shared/exchange/types';

const PAGE = /-[A-Za-z0-9_-]{1,8}(?:-\d+)?\.html$/;
const PICTURE = /^[0-9a-f]{24}\.(?:jpg|png|webp|gif|avif)$/;

/**
 * Takes pages off a site that an earlier writing put there and this one did not: a story that was killed since must not
 * stay. Only files that are surely ours are touched. `kept` holds the paths that were written now, or stand as before.
 */
export async function sweepSite(folder: string, kept: ReadonlySet<string>): Promise<Note[]> {
  const pages = await namesOf(join(folder, 'stories'), PAGE);
  let removed = 0;
  for (const path of pages) {
    if (kept.has(path) || !(await says(path, `name="${PAGE_MARK}"`))) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  // A picture that is on no page of ours any more goes with the pages; its name is its hash.
  for (const path of await namesOf(join(folder, 'pictures'), PICTURE)) {
    if (!kept.has(path)) await rm(path, { force: true });
  }
  // A sitemap of an earlier writing would go on to name what is no longer there.
  for (const name of Object.values(SITEMAPS)) {
    const path = join(folder, name);
    if (!kept.has(path) && (await says(path, SITEMAP_MARK))) await rm(path, { force: true });
  }
  if (removed === 0) return [];
  const message = `${removed === 1 ? 'One page' : `${removed} pages`} of stories that are no longer on the site were removed.`;
  return [{ level: 'info', code: 'site.swept', message }];
}

async function namesOf(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => pattern.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Whether a file has a mark of ours near its beginning; one that is not there has none. */
async function says(path: string, mark: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0);
    return buffer.toString('utf8', 0, bytesRead).includes(mark);
  } finally {
    await file.close();
  }
}
