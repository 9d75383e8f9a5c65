import type { Place } from '../../story/place';
import { countryName } from '../country-names';
import { CAPITALS } from './capitals';
import { CITIES } from './cities';

/** A city that wires know by name, in the languages of our houses. */
export interface WorldCity {
  /** The name English wires use: the city's key in every list of ours. */
  name: string;
  /** State, province or nation that follows it in place of the country; `''` for none. */
  region: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** IANA. */
  timeZone: string;
  isCapital: boolean;
  /** By language; `own` is that of the place. English stands where nothing else does. */
  names: Readonly<Partial<Record<'own' | 'es' | 'fr' | 'de' | 'ru', string>>>;
}

let read: ReadonlyMap<string, readonly WorldCity[]> | null = null;

/** The cities of a name, in any of the languages and any letters. */
export function worldCities(name: string): readonly WorldCity[] {
  read ??= byName();
  return read.get(key(name)) ?? [];
}

/** The city of that name in that country, or null. */
export function worldCity(name: string, countryCode: string): WorldCity | null {
  return worldCities(name).find((city) => city.countryCode === countryCode) ?? null;
}

const LANGUAGES = ['es', 'fr', 'de', 'ru'] as const;

/** Whether the tables have names in the language. */
export function isInTables(language: string): boolean {
  return languageOf(language) !== undefined;
}

/** What the city is called in a language of the tables; the English name in any other. */
export function cityName(city: WorldCity, language: string): string {
  const known = languageOf(language);
  return known === undefined ? city.name : (city.names[known] ?? city.name);
}

function languageOf(tag: string): (typeof LANGUAGES)[number] | undefined {
  const base = (tag.split('-')[0] ?? '').toLowerCase();
  return LANGUAGES.find((language) => language === base);
}

/** The place of a city under the name it was written by. */
export function placeOfCity(city: WorldCity, name: string, language: string): Place {
  const { region, countryCode, timeZone } = city;
  return { name, region, country: countryName(countryCode, language), countryCode, timeZone };
}

function byName(): ReadonlyMap<string, readonly WorldCity[]> {
  const cities = new Map<string, WorldCity[]>();
  for (const city of [...rowsOf(CAPITALS, true), ...rowsOf(CITIES, false)]) {
    for (const name of new Set([city.name, ...Object.values(city.names)].map(key))) {
      cities.set(name, [...(cities.get(name) ?? []), city]);
    }
  }
  return cities;
}

function rowsOf(table: string, isCapital: boolean): WorldCity[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', where = '', timeZone = '', ...inLanguages] = row.split('|');
      const [own = '', es = '', fr = '', de = '', ru = ''] = inLanguages;
      const names = Object.entries({ own, es, fr, de, ru }).filter(([, text]) => text !== '');
      return {
        name,
        region: where.slice(3),
        countryCode: where.slice(0, 2),
        timeZone,
        isCapital,
        names: Object.fromEntries(names),
      };
    });
}

function key(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").toLowerCase();
}
