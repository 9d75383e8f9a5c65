import * as v from 'valibot';
import { worldCity } from '../../../shared/dateline/cities/world-city';
import { saysItsCountry } from '../../../shared/dateline/regions';
import type { FoundPlace } from '../../../shared/ipc/places';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { foundPlace } from './found-place';
import { foldName } from './fold-name';
import { EDGE, placeOfRow, type GazetteerPlace, type Lists } from './row';
import { whereFits } from './where-fits';

/** Looks places up. */
export interface Gazetteer {
  /**
   * The places a text begins to name, the likeliest first: `par`, `Köln`, `東京`, `paris, tex`. Empty for a text
   * without a letter. `language` is that of the house: the names come in it where they are known in it.
   * Fails as `places.unread` when the file cannot be read; the next question tries again.
   */
  find: (text: string, language: string, limit: number) => Promise<Result<FoundPlace[]>>;
}

const ListsSchema = v.object({ regions: v.array(v.string()), zones: v.array(v.string()) });

/** The file as it lies in memory. */
interface Table {
  bytes: Buffer;
  lists: Lists;
  /** Where the rows begin. */
  start: number;
}

interface Hit {
  place: GazetteerPlace;
  score: number;
}

/** How a name is met, the best first: all of it, its beginning, the beginning of a later word. */
const WAYS = [
  { before: EDGE, after: EDGE, worth: 2 },
  { before: EDGE, after: '', worth: 1 },
  { before: ' ', after: '', worth: 0 },
] as const;

/** So many are looked at for each way: small places by their main name come behind large ones by a rare one. */
const LOOKED_AT = 20;

/** A city of our tables is worth so much more: it is the one that is meant. */
const WORLD_CITY = 1.5;

/** A name that is neither the place's own nor in our tables is worth so much less. */
const OTHER_NAME = 2;

/** A gazetteer over a file made by `makeGazetteer`; it is read when first asked, and kept as bytes. */
export function createGazetteer(read: () => Promise<Buffer>): Gazetteer {
  let table: Table | null = null;
  return {
    find: async (text, language, limit) => {
      const [name = '', ...where] = text.split(',');
      const query = foldName(name);
      if (query === '') return ok([]);
      try {
        table ??= tableOf(await read());
      } catch {
        return fail('places.unread');
      }
      const hits = search(table, query, where.join(','), limit);
      return ok(hits.map(({ place }) => foundPlace(place, query, language)));
    },
  };
}

function tableOf(bytes: Buffer): Table {
  const start = bytes.indexOf('\n') + 1;
  const lists = v.parse(ListsSchema, JSON.parse(bytes.toString('utf8', 0, start)));
  return { bytes, lists, start };
}

/** The rows lie by size, so the first of each way are its best. */
function search(table: Table, query: string, where: string, limit: number): Hit[] {
  const found = new Map<number, Hit>();
  for (const { before, after, worth } of WAYS) {
    let left = Math.max(limit, LOOKED_AT);
    for (const row of rowsWith(table, `${before}${query}${after}`)) {
      if (found.has(row)) continue;
      const place = placeAt(table, row);
      if (!whereFits(place, where) || isWithin(place, found)) continue;
      found.set(row, { place, score: scoreOf(place, query, worth) });
      left--;
      if (left === 0) break;
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Whether it is a district that bears the name of its famous city, as New Delhi's does. */
function isWithin({ name, region, countryCode }: GazetteerPlace, found: ReadonlyMap<number, Hit>): boolean {
  if (saysItsCountry(region, countryCode) || worldCity(name, countryCode) === null) return false;
  return [...found.values()].some(({ place }) => place.name === name && place.countryCode === countryCode);
}

function* rowsWith({ bytes, start }: Table, text: string): Generator<number> {
  const wanted = Buffer.from(text);
  let at = bytes.indexOf(wanted, start);
  while (at >= 0) {
    yield bytes.lastIndexOf('\n', at) + 1;
    const end = bytes.indexOf('\n', at);
    at = end < 0 ? -1 : bytes.indexOf(wanted, end);
  }
}

function placeAt({ bytes, lists }: Table, row: number): GazetteerPlace {
  return placeOfRow(bytes.toString('utf8', row, bytes.indexOf('\n', row)), lists);
}

/** A hundred times as many people weigh as much as a step in how well the name is met. */
function scoreOf(place: GazetteerPlace, query: string, worth: number): number {
  const { name, accented, own, countryCode, region, population } = place;
  const city = worldCity(name, countryCode);
  const isCity = city !== null && (city.region === '' || city.region === region);
  const main = Math.max(
    ...[name, accented, own, ...Object.values(city?.names ?? {})].map((each) => met(each, query)),
  );
  const how = main >= 0 ? 2 * main : 2 * worth - OTHER_NAME;
  return how + (isCity ? WORLD_CITY : 0) + Math.log10(population + 1);
}

/** How the name is met: what the way is worth, -1 for not at all. */
function met(name: string, query: string): number {
  const folded = foldName(name);
  if (folded === query) return 2;
  if (folded.startsWith(query)) return 1;
  return folded.includes(` ${query}`) ? 0 : -1;
}
