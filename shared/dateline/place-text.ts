import type { Place } from '../story/place';
import { findCountry, findCountryOf } from './countries';
import { countryName } from './country-names';
import { cityMeant } from './known-facts';
import { capitals, hasCase, isCapitals, naturalCase } from './letter-case';
import { findOwnRegion, ownRegionText } from './own-regions';
import { findRegion, regionText, saysItsCountry } from './regions';
import { standsAlone } from './stand-alone';
import type { DatelineStyle } from './styles/style';

/** A place read from text and what speaks for its being one. */
export interface ReadPlace {
  place: Place;
  isCapitals: boolean;
  /** A known city, state, province or country is named. */
  isKnown: boolean;
}

/** A place as a style shows it in a language: the name in its letters, and what its rules let follow. */
export function placeText(
  place: Place,
  style: Pick<DatelineStyle, 'place' | 'where' | 'rules'>,
  language = 'en',
): string {
  const name = style.place === 'upper' ? capitals(place.name) : place.name;
  const where = standsAlone(place, style.rules) ? '' : followOf(place, style.rules.states, language);
  if (name === '' || where === '') return name;
  return style.where === 'comma' ? `${name}, ${where}` : `${name} (${where})`;
}

/**
 * What follows a name in a dateline: the state, province, nation or island that says its country by itself, otherwise
 * the country, or the region where no country is known. A country is not named after a city of its own name.
 */
function followOf(
  { name, region, country, countryCode }: Place,
  states: 'ap' | 'full',
  language: string,
): string {
  const own = ownRegionText(region, countryCode, language);
  if (own !== null) return own;
  if (country === '' || saysItsCountry(region, countryCode)) return regionText(region, countryCode, states);
  return country.toLowerCase() === name.toLowerCase() ? '' : country;
}

/** Region and country with nothing left out but what the region says, as the place field shows them. */
export function whereOf({ region, country, countryCode }: Place, language = 'en'): string[] {
  const own = ownRegionText(region, countryCode, language);
  if (own !== null) return [own];
  const isSaid = saysItsCountry(region, countryCode);
  return [regionText(region, countryCode, 'ap'), isSaid ? '' : country].filter((part) => part !== '');
}

/**
 * Reads places as they stand in a dateline: `BUFFALO, N.Y.`, `Kyiv (Ukraine)`, `TOKYO/SEOUL`. Null unless every one
 * has the form of a name; names in capitals come back in natural case.
 */
export function readPlaces(text: string, language: string): ReadPlace[] | null {
  const places: ReadPlace[] = [];
  for (const part of text.split('/')) {
    const read = readPlace(part.trim(), language);
    if (read === null) return null;
    places.push(read);
  }
  return places.length > 4 ? null : places;
}

function readPlace(text: string, language: string): ReadPlace | null {
  const [, outer = text, inner = ''] = /^([^()]+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  const [first = '', ...rest] = outer.split(',').map((part) => part.trim());
  const where = [...rest, ...(inner === '' ? [] : inner.split(',').map((part) => part.trim()))];
  if (!isName(first) || where.length > 2 || !where.every(isWhere)) return null;
  const name = naturalCase(first);
  const facts = placeOf(name, where, language);
  return {
    place: facts.place,
    isCapitals: isCapitals(first) || !hasCase(first),
    isKnown: facts.isKnown || cityMeant(name) !== null,
  };
}

/** A place of a name and what follows it (`N.Y.`, `Japan`, `Sicily`, or region and country). */
export function placeOf(
  name: string,
  where: readonly string[],
  language: string,
): { place: Place; isKnown: boolean } {
  const last = where.at(-1) ?? '';
  const place: Place = { name, region: '', country: '', countryCode: '', timeZone: '' };
  if (where.length === 0) return { place, isKnown: false };
  const region = findRegion(last);
  if (region !== null && where.length === 1) {
    const { countryCode } = region;
    const country = countryName(countryCode, language);
    return { place: { ...place, region: region.name, country, countryCode }, isKnown: true };
  }
  const own = findOwnRegion(where[0] ?? '', language);
  if (own !== null && (where.length === 1 || findCountry(last, language)?.code === own.countryCode)) {
    const { name: region, country, countryCode } = own;
    return { place: { ...place, region, country, countryCode }, isKnown: true };
  }
  const country = findCountryOf(name, last, language);
  if (country !== null) {
    const before = where.slice(0, -1).join(', ');
    const written = isCapitals(last) && last.length > 3 ? country.name : last;
    return {
      place: {
        ...place,
        region: regionIn(before, country.code),
        country: written,
        countryCode: country.code,
      },
      isKnown: true,
    };
  }
  const [first = '', second = ''] = where;
  return {
    place: { ...place, region: naturalCase(first), country: naturalCase(second) },
    isKnown: false,
  };
}

function regionIn(text: string, countryCode: string): string {
  const region = findRegion(text);
  return region?.countryCode === countryCode ? region.name : naturalCase(text);
}

const NAME = /^['’‘ʻʼ]?[\p{L}\p{M}][\p{L}\p{M}\p{Lm} .'’‘ʻʼ‐‑-]*$/u;
const LINKS = new Set(
  (
    'of on upon the and de da do dos das del della dello di dei du des la los las el les le y e am an der den dem im ' +
    'ob und zu zur van von sur sous en au aux et al ar as ash ad es op aan bij nad pod na на над под ' +
    'auf bei pri sul sulla sulle delle degli dell i u wa'
  ).split(' '),
);

/** Whether the text has the form of a place's name: few words, each with a capital (or a small linking word). */
function isName(text: string): boolean {
  if (
    /^\p{Lu}$/u.test(text) ||
    text.length > 60 ||
    !NAME.test(text) ||
    /(?:^| )-|-(?: |$)|\.\S*\p{Ll}{4}/u.test(text)
  )
    return false;
  const words = text.split(' ');
  return words.length <= 8 && words.every((word, index) => isNameWord(word, index === 0));
}

function isNameWord(word: string, isFirst: boolean): boolean {
  // A long word with a point ends a sentence; `St.`, `Ste.`, `Gen.` and initials do not.
  if (/\p{L}{5,}\.$/u.test(word)) return false;
  if (!isFirst && LINKS.has(word)) return true;
  const [head = ''] = word.split(/[-‐‑]/);
  if (/^(?:al|el|as|ash|ad|ar|an|at|az|es|ed)$/.test(head) && word.length > head.length + 1) return true;
  const bare = word.replace(/^(?:\p{L}?['’‘ʻʼ])(?:s-|t$|s$)?/u, '');
  return bare === '' ? word !== '' : !/^\p{Ll}/u.test(bare);
}

/** Whether the text has the form of a region or country. */
function isWhere(text: string): boolean {
  return text.length >= 2 && text.length <= 48 && isName(text.replace(/^the /, '').replace(' & ', ' '));
}
