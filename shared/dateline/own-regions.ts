import { countryName } from './country-names';

/**
 * Islands, nations and territories that stand in a dateline in place of their country: `PALERMO, Sicily`,
 * `EDINBURGH, Scotland`, `HEBRON, West Bank`; AP Stylebook, "datelines". The columns: English name, country, and the
 * name in Spanish, French, German and Russian where it is another. Those with a country code of their own
 * (`HAMILTON, Bermuda`, `SAN JUAN, Puerto Rico`) need no row here.
 */
const TABLE = `
Azores|PT|Azores|Açores|Azoren|Азорские острова
Canary Islands|ES|Canarias|Canaries|Kanarische Inseln|Канарские острова
Corsica|FR|Córcega|Corse|Korsika|Корсика
Crete|GR|Creta|Crète|Kreta|Крит
Crimea|UA|Crimea|Crimée|Krim|Крым
England|GB|Inglaterra|Angleterre|England|Англия
Gaza Strip|PS|Franja de Gaza|bande de Gaza|Gazastreifen|сектор Газа
Madeira|PT|Madeira|Madère|Madeira|Мадейра
Northern Ireland|GB|Irlanda del Norte|Irlande du Nord|Nordirland|Северная Ирландия
Sardinia|IT|Cerdeña|Sardaigne|Sardinien|Сардиния
Scotland|GB|Escocia|Écosse|Schottland|Шотландия
Sicily|IT|Sicilia|Sicile|Sizilien|Сицилия
Wales|GB|Gales|Pays de Galles|Wales|Уэльс
West Bank|PS|Cisjordania|Cisjordanie|Westjordanland|Западный берег реки Иордан
`;

/** A region that says its country by itself. */
export interface OwnRegion {
  /** In English: the region's name in a place. */
  name: string;
  countryCode: string;
  /** The country's name in the language asked for. */
  country: string;
}

interface Row {
  name: string;
  countryCode: string;
  names: Readonly<Record<string, string>>;
}

const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', countryCode = '', es = name, fr = name, de = name, ru = name] = row.split('|');
    return { name, countryCode, names: { es, fr, de, ru } };
  });

/** The region of that name in English or any language of the table, in any letters; or null. */
export function findOwnRegion(text: string, language = 'en'): OwnRegion | null {
  const wanted = text.trim().replace(/^the /i, '').toLowerCase();
  const row = ROWS.find(({ name, names }) =>
    [name, ...Object.values(names)].some((one) => one.toLowerCase() === wanted),
  );
  if (row === undefined) return null;
  const { name, countryCode } = row;
  return { name, countryCode, country: countryName(countryCode, language) };
}

/** The region as a language calls it; null when it does not stand in the place of its country. */
export function ownRegionText(name: string, countryCode: string, language: string): string | null {
  const row = ROWS.find((one) => one.name === name && one.countryCode === countryCode);
  return row === undefined ? null : (row.names[(language.split('-')[0] ?? '').toLowerCase()] ?? name);
}
