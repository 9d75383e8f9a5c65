import { REGIONS } from '../../dateline/regions';
import type { Special } from './index';

const STATES = REGIONS.filter(({ countryCode, ap }) => countryCode === 'US' && ap !== 'D.C.');
const BY_SHORT: ReadonlyMap<string, string> = new Map(
  STATES.filter(({ ap, name }) => ap !== name).map(({ ap, name }) => [ap, name]),
);

/** Letters behind a name that are more often a degree, a company or a word than a state. */
const NOT_STATES = new Set(['MD', 'PA', 'MA', 'OK', 'DC']);
const BY_POSTAL: ReadonlyMap<string, string> = new Map(
  STATES.filter(({ postal }) => !NOT_STATES.has(postal)).map(({ postal, name }) => [postal, name]),
);

/** A place in small letters before a comma: in capitals it is a dateline’s. */
const CITY = String.raw`(?<=\p{Lu}[\p{L}’'-]*\p{Ll}, )`;

const SHORTENED = new RegExp(
  `${CITY}(?:${[...BY_SHORT.keys()].map((short) => short.replaceAll('.', '\\.')).join('|')})(?!\\p{L})`,
  'gu',
);
const POSTAL = new RegExp(
  `${CITY}(?:${[...BY_POSTAL.keys()].join('|')})(?![\\p{L}\\p{N}-]| \\d{5}| \\p{Lu}{2,})`,
  'gu',
);

/** States shortened behind their city in running text: `Buffalo, N.Y.` → `Buffalo, New York`. */
export const shortenedStates: Special = ({ plain }) =>
  [...plain.matchAll(SHORTENED)].map(({ 0: short, index }) => ({
    ...{ from: index, to: index + short.length },
    replacements: [BY_SHORT.get(short) ?? short],
  }));

/** The two letters of the mail behind a city, but not before a ZIP code: `Austin, TX` → `Austin, Texas`. */
export const postalStates: Special = ({ plain }) =>
  [...plain.matchAll(POSTAL)].map(({ 0: postal, index }) => ({
    ...{ from: index, to: index + postal.length },
    replacements: [BY_POSTAL.get(postal) ?? postal],
  }));
