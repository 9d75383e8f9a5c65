import type { Place } from '../story/place';

/** Cities known without state or country, by country code; AP Stylebook, "datelines". */
const CITIES: Readonly<Record<string, string>> = {
  US:
    'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|' +
    'Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|' +
    'Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington',
  CN: 'Beijing|Shanghai',
  DE: 'Berlin|Munich',
  CH: 'Geneva|Zurich',
  GI: 'Gibraltar',
  CU: 'Havana',
  HK: 'Hong Kong',
  PK: 'Islamabad',
  TR: 'Istanbul',
  IL: 'Jerusalem',
  ZA: 'Johannesburg',
  GB: 'London',
  LU: 'Luxembourg',
  MO: 'Macau',
  MX: 'Mexico City',
  IT: 'Milan|Rome',
  MC: 'Monaco',
  CA: 'Montreal|Quebec City|Toronto',
  RU: 'Moscow',
  IN: 'New Delhi',
  PA: 'Panama City',
  FR: 'Paris',
  BR: 'Rio de Janeiro|Sao Paulo',
  SM: 'San Marino',
  SG: 'Singapore',
  AU: 'Sydney',
  JP: 'Tokyo',
  VA: 'Vatican City',
  AT: 'Vienna',
};

/** The state each U.S. city of the list is in: `Dallas` in Oregon does not stand alone. */
const STATES: Readonly<Record<string, string>> = {
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
};

const countryOf: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([code, names]) =>
    names.split('|').map((name) => [name.toLowerCase(), code]),
  ),
);

/** Whether a name is that of a city in the list, in any case. */
export function isStandAloneName(name: string): boolean {
  return countryOf.has(name.toLowerCase());
}

/** Whether the place is a city that needs no state or country after it; a namesake elsewhere is not. */
export function standsAlone(place: Place): boolean {
  const code = countryOf.get(place.name.toLowerCase());
  if (code === undefined || place.countryCode !== code) return false;
  return code !== 'US' || place.region === '' || place.region === STATES[place.name];
}
