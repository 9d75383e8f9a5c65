import { worldCity, type WorldCity } from '../../../shared/dateline/cities/world-city';
import { saysItsCountry } from '../../../shared/dateline/regions';
import { englishName } from './english-name';
import { foldName } from './fold-name';
import { ownName } from './own-name';
import { rowOf, type GazetteerPlace } from './row';
import type { SourcePlace } from './sources';

/** Below so many people only the names in a place's own script are kept beside the main one. */
const KNOWN_ABROAD = 20_000;

/**
 * The gazetteer's file: a line of lists, then a row for each place, the largest first, so that the first rows found are
 * the ones meant. It is searched as it lies in memory (`createGazetteer`).
 */
export function makeGazetteer(source: readonly SourcePlace[]): string {
  const regions = new Map<string, number>();
  const zones = new Map<string, number>();
  const taken = new Set<string>();
  const rows = [...source]
    .sort((a, b) => b.population - a.population || order(a.name, b.name))
    .map((one) => {
      const place = placeOf(one, taken);
      const folded = foldedNames(place);
      return rowOf(place, folded, numberIn(regions, place.region), numberIn(zones, place.timeZone));
    });
  const lists = JSON.stringify({ regions: [...regions.keys()], zones: [...zones.keys()] });
  return `${lists}\n${rows.join('')}`;
}

/** `taken` holds the cities of our tables that the largest place of the name has been given. */
function placeOf(one: SourcePlace, taken: Set<string>): GazetteerPlace {
  const { name: accented, countryCode, timeZone, population } = one;
  const city = cityOf(one, taken);
  const name = city?.name ?? englishName(accented, countryCode);
  const own = city?.names.own ?? ownName(accented, one.others, countryCode);
  const inTables = Object.values(city?.names ?? {});
  const others = population >= KNOWN_ABROAD ? one.others.filter((other) => !isCode(other)) : [];
  const region =
    city?.region ?? (saysItsCountry(one.region, countryCode) || one.region !== name ? one.region : '');
  return {
    name,
    accented: accented === name ? '' : accented,
    own: own === name || own === accented ? '' : own,
    countryCode,
    region,
    timeZone,
    population,
    others: distinct([...inTables, ...others], [name, accented, own]),
  };
}

function cityOf(
  { name, others, countryCode, population }: SourcePlace,
  taken: Set<string>,
): WorldCity | null {
  const english = englishName(name, countryCode);
  const short = english.replace(/^Saint /, 'St. ');
  for (const each of [name, english, short, ...(population < KNOWN_ABROAD ? [] : others)]) {
    const city = worldCity(each, countryCode);
    if (city === null || taken.has(`${city.name}|${countryCode}`)) continue;
    taken.add(`${city.name}|${countryCode}`);
    return city;
  }
  return null;
}

/** `LED`, `ROV`: an airport's code, which nobody looks for here. */
function isCode(name: string): boolean {
  return /^[A-Z]{3,4}$/.test(name);
}

/** Names that are searched differently from each other and from those that are there already. */
function distinct(names: readonly string[], already: readonly string[]): string[] {
  const seen = new Set(already.map(foldName));
  return names.filter((name) => {
    const folded = foldName(name);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function foldedNames({ name, accented, own, others }: GazetteerPlace): string[] {
  const folded = [name, accented, own, ...others].map(foldName).filter((text) => text !== '');
  return [...new Set(folded.flatMap((text) => [text, ...otherSpellings(text)]))];
}

const SHORT: Readonly<Record<string, string>> = { saint: 'st', mount: 'mt', fort: 'ft' };
const LONG: Readonly<Record<string, string>> = { st: 'saint', mt: 'mount', ft: 'fort' };

/** `Saint Paul` is looked for as `St. Paul`, and the other way round. */
function otherSpellings(folded: string): string[] {
  const space = folded.indexOf(' ');
  const first = folded.slice(0, Math.max(0, space));
  const other = SHORT[first] ?? LONG[first];
  return other === undefined ? [] : [other + folded.slice(space)];
}

function numberIn(list: Map<string, number>, text: string): number {
  const known = list.get(text);
  if (known !== undefined) return known;
  list.set(text, list.size);
  return list.size - 1;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
