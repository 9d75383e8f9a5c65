/**
 * Names English wires give countries and territories where those of the Unicode tables differ; AP Stylebook, under
 * the names themselves (`Congo` and `Republic of Congo`, `Bosnia-Herzegovina`, `East Timor`, `Ivory Coast`).
 */
const ENGLISH: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  AX: 'Aland Islands',
  BA: 'Bosnia-Herzegovina',
  BL: 'St. Barts',
  BQ: 'Caribbean Netherlands',
  CD: 'Congo',
  CG: 'Republic of Congo',
  CI: 'Ivory Coast',
  CW: 'Curacao',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  KN: 'St. Kitts and Nevis',
  MF: 'St. Martin',
  MM: 'Myanmar',
  MO: 'Macau',
  PM: 'St. Pierre and Miquelon',
  PS: 'Palestinian Territories',
  RE: 'Reunion',
  SH: 'St. Helena',
  ST: 'Sao Tome and Principe',
  SX: 'Sint Maarten',
  TC: 'Turks and Caicos Islands',
  TL: 'East Timor',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  VC: 'St. Vincent and the Grenadines',
  WF: 'Wallis and Futuna',
};

const tables = new Map<string, Intl.DisplayNames | null>();

/**
 * What a country is called in a dateline of a language: in English as wires call it, in others as the machine's
 * Unicode tables do. `''` for a code they do not know.
 */
export function countryName(code: string, language = 'en'): string {
  if (!/^[A-Z]{2}$/.test(code)) return '';
  const isEnglish = /^en(?:-|$)/i.test(language);
  const name = (isEnglish ? ENGLISH[code] : undefined) ?? tableOf(language)?.of(code) ?? ENGLISH[code] ?? '';
  // Nobody writes `Hong Kong (Sonderverwaltungsregion China)` into a dateline.
  return name.replace(/ \(.*\)$/, '');
}

function tableOf(language: string): Intl.DisplayNames | null {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const made = tableIn(language);
  tables.set(language, made);
  return made;
}

function tableIn(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    // A tag the machine's tables refuse is as good as English.
    return language === 'en' ? null : tableIn('en');
  }
}
