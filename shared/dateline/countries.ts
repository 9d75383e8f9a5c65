import { countryName } from './country-names';

/** A country by a name of it. */
export interface Country {
  /** The name in the language it was looked up in. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  code: string;
}

/** Names wires use that the Unicode tables do not have. */
const ALIASES: Readonly<Record<string, string>> = {
  Bosnia: 'BA',
  'Bosnia and Herzegovina': 'BA',
  'Bosnia-Herzegovina': 'BA',
  Britain: 'GB',
  Burma: 'MM',
  'Cape Verde': 'CV',
  Congo: 'CD',
  'Czech Republic': 'CZ',
  'DR Congo': 'CD',
  DRC: 'CD',
  'East Timor': 'TL',
  England: 'GB',
  'Gaza Strip': 'PS',
  'Hong Kong': 'HK',
  'Ivory Coast': 'CI',
  Macau: 'MO',
  Macedonia: 'MK',
  Myanmar: 'MM',
  'Northern Ireland': 'GB',
  'Palestinian Territories': 'PS',
  'Republic of Congo': 'CG',
  Scotland: 'GB',
  Swaziland: 'SZ',
  Trinidad: 'TT',
  Turkey: 'TR',
  Türkiye: 'TR',
  'U.A.E.': 'AE',
  'U.K.': 'GB',
  'U.S.': 'US',
  UAE: 'AE',
  UK: 'GB',
  US: 'US',
  USA: 'US',
  Vatican: 'VA',
  Wales: 'GB',
  'West Bank': 'PS',
};

/** Codes the Unicode tables name that are no country of today's, or no country. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO QU RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

/** Places in Georgia, the country: `Georgia` after any other name may be the U.S. state. */
const IN_GEORGIA = new Set(
  'tbilisi batumi kutaisi rustavi gori poti zugdidi telavi sukhumi tskhinvali'.split(' '),
);

const byLanguage = new Map<string, ReadonlyMap<string, Country>>();

/**
 * The country of a name, in English or in the language given, or null. Names of the machine's own Unicode tables
 * and those wires use beside them (`Ivory Coast`); any case, with or without `the`.
 */
export function findCountry(text: string, language = 'en'): Country | null {
  const name = key(text);
  return table('en').get(name) ?? (language === 'en' ? null : (table(language).get(name) ?? null));
}

/** The country of a name as it follows a place: no code for `Georgia` where the U.S. state may be meant. */
export function findCountryOf(place: string, text: string, language = 'en'): Country | null {
  const country = findCountry(text, language);
  if (country?.code !== 'GE' || IN_GEORGIA.has(place.toLowerCase())) return country;
  return { name: country.name, code: '' };
}

function table(language: string): ReadonlyMap<string, Country> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const made = makeTable(language);
  byLanguage.set(language, made);
  return made;
}

function makeTable(language: string): ReadonlyMap<string, Country> {
  const names = displayNames(language);
  const countries = new Map<string, Country>();
  for (const code of codes()) {
    const name = names?.of(code);
    if (name === undefined || name === code) continue;
    countries.set(key(name), { name, code });
    // `Myanmar (Burma)` is also known without what stands in brackets.
    const short = name.replace(/ \(.*\)$/, '');
    if (!countries.has(key(short))) countries.set(key(short), { name: short, code });
  }
  if (language === 'en') {
    for (const code of codes()) {
      const name = countryName(code);
      if (name !== '' && !countries.has(key(name))) countries.set(key(name), { name, code });
    }
    for (const [name, code] of Object.entries(ALIASES)) countries.set(key(name), { name, code });
  }
  return countries;
}

function displayNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    // A tag the machine's tables refuse: no names in that language.
    return null;
  }
}

function* codes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      if (!NOT_COUNTRIES.has(first + second)) yield first + second;
    }
  }
}

function key(name: string): string {
  return name
    .trim()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/^saint /, 'st. ');
}
