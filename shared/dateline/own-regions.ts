import { countryName } from './country-names';

/**
 * Islands, nations and territories that stand in a dateline in place of their country: `PALERMO, Sicily`,
 * `EDINBURGH, Scotland`, `HEBRON, West Bank`; AP Stylebook, "datelines". Those with a country code of their own
 * (`HAMILTON, Bermuda`, `SAN JUAN, Puerto Rico`) need no row here.
 */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ES: ['Canary Islands'],
  FR: ['Corsica'],
  GB: ['England', 'Northern Ireland', 'Scotland', 'Wales'],
  GR: ['Crete'],
  IT: ['Sardinia', 'Sicily'],
  PS: ['Gaza Strip', 'West Bank'],
  PT: ['Azores', 'Madeira'],
  UA: ['Crimea'],
};

/** A region that says its country by itself. */
export interface OwnRegion {
  name: string;
  countryCode: string;
  /** The country's English name. */
  country: string;
}

/** The region of that name, in any letters, or null. */
export function findOwnRegion(text: string): OwnRegion | null {
  const wanted = text.trim().replace(/^the /i, '').toLowerCase();
  for (const [countryCode, names] of Object.entries(REGIONS)) {
    const name = names.find((one) => one.toLowerCase() === wanted);
    if (name !== undefined) return { name, countryCode, country: countryName(countryCode) };
  }
  return null;
}

/** Whether the region of that country stands in its place. */
export function isOwnRegion(name: string, countryCode: string): boolean {
  return REGIONS[countryCode]?.includes(name) === true;
}
