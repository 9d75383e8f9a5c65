import type { AloneCity, PlaceRules } from '../house/place-rules';
import type { Place } from '../story/place';
import { worldCities, worldCity } from './cities/world-city';

const inStates = (states: Readonly<Record<string, string>>): AloneCity[] =>
  Object.entries(states).map(([name, region]) => ({ name, region, countryCode: 'US' }));

const abroad = (cities: Readonly<Record<string, string>>): AloneCity[] =>
  Object.entries(cities).flatMap(([countryCode, names]) =>
    names.split('|').map((name) => ({ name, region: '', countryCode })),
  );

/** The cities abroad that stand alone in every style of ours; AP Stylebook, "datelines". */
export const ALONE_ABROAD: readonly AloneCity[] = abroad({
  AT: 'Vienna',
  AU: 'Sydney',
  BR: 'Rio de Janeiro|Sao Paulo',
  CA: 'Montreal|Quebec City|Toronto',
  CH: 'Geneva|Zurich',
  CN: 'Beijing|Shanghai',
  CU: 'Havana',
  DE: 'Berlin|Munich',
  DJ: 'Djibouti',
  FR: 'Paris',
  GB: 'London',
  GI: 'Gibraltar',
  GT: 'Guatemala City',
  HK: 'Hong Kong',
  IL: 'Jerusalem',
  IN: 'New Delhi',
  IT: 'Milan|Rome',
  JP: 'Tokyo',
  KW: 'Kuwait City',
  LU: 'Luxembourg',
  MC: 'Monaco',
  MO: 'Macau',
  MX: 'Mexico City',
  PA: 'Panama City',
  PK: 'Islamabad',
  RU: 'Moscow',
  SG: 'Singapore',
  SM: 'San Marino',
  TR: 'Istanbul',
  VA: 'Vatican City',
  ZA: 'Johannesburg',
});

/** The 30 U.S. cities that stand alone, each in its state: `Dallas` in Oregon does not; AP Stylebook, "datelines". */
export const ALONE_IN_STATES: readonly AloneCity[] = inStates({
  Atlanta: 'Georgia',
  Baltimore: 'Maryland',
  Boston: 'Massachusetts',
  Chicago: 'Illinois',
  Cincinnati: 'Ohio',
  Cleveland: 'Ohio',
  Dallas: 'Texas',
  Denver: 'Colorado',
  Detroit: 'Michigan',
  Honolulu: 'Hawaii',
  Houston: 'Texas',
  Indianapolis: 'Indiana',
  'Las Vegas': 'Nevada',
  'Los Angeles': 'California',
  Miami: 'Florida',
  Milwaukee: 'Wisconsin',
  Minneapolis: 'Minnesota',
  'New Orleans': 'Louisiana',
  'New York': 'New York',
  'Oklahoma City': 'Oklahoma',
  Philadelphia: 'Pennsylvania',
  Phoenix: 'Arizona',
  Pittsburgh: 'Pennsylvania',
  'St. Louis': 'Missouri',
  'Salt Lake City': 'Utah',
  'San Antonio': 'Texas',
  'San Diego': 'California',
  'San Francisco': 'California',
  Seattle: 'Washington',
  Washington: 'District of Columbia',
});

/** AP's whole list. */
export const ALONE_AT_AP: readonly AloneCity[] = [...ALONE_IN_STATES, ...ALONE_ABROAD];

/** Whether the place needs no state or country after it; a namesake elsewhere is not meant. */
export function standsAlone(place: Place, rules: PlaceRules): boolean {
  const { name, region, countryCode } = place;
  if (countryCode === '') return rules.alone.some((city) => city.countryCode === '' && isCalled(city, name));
  const city = worldCity(name, countryCode);
  if (isListed(rules, city?.name ?? name, region, countryCode)) return true;
  if (hasFamousNamesake(place, rules)) return false;
  if (rules.home.includes(countryCode)) return true;
  return rules.capitals && city?.isCapital === true && (region === '' || region === city.region);
}

/** Whether the name alone would be taken for a city of the list in another country. */
function hasFamousNamesake({ name, countryCode }: Place, rules: PlaceRules): boolean {
  return worldCities(name).some(
    (city) => city.countryCode !== countryCode && isListed(rules, city.name, city.region, city.countryCode),
  );
}

function isListed({ alone }: PlaceRules, name: string, region: string, countryCode: string): boolean {
  return alone.some(
    (city) =>
      isCalled(city, name) &&
      (city.countryCode === '' || city.countryCode === countryCode) &&
      (city.region === '' || region === '' || city.region === region),
  );
}

function isCalled(city: AloneCity, name: string): boolean {
  return city.name.toLowerCase() === name.toLowerCase();
}
