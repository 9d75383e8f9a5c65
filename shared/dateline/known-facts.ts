import type { Place } from '../story/place';
import { placeOfCity, worldCities, worldCity, type WorldCity } from './cities/world-city';
import { ALONE_AT_AP } from './stand-alone';

/** Capitals whose name alone may mean another city, or a word. */
const DOUBTFUL = new Set([
  'Georgetown',
  'Kingston',
  'La Paz',
  'Male',
  'San Jose',
  "St. John's",
  'Tripoli',
  'Victoria',
]);

const listed = new Set(ALONE_AT_AP.map(({ name, countryCode }) => `${name}|${countryCode}`));

/** The city that a name with nothing after it means beyond doubt: one that stands alone, or a capital; or null. */
export function cityMeant(name: string): WorldCity | null {
  const cities = worldCities(name).filter(
    (city) => listed.has(`${city.name}|${city.countryCode}`) || (city.isCapital && !DOUBTFUL.has(city.name)),
  );
  return cities.length === 1 ? (cities[0] ?? null) : null;
}

/**
 * The place with what its name says where that is beyond doubt: region, country and time zone of a city that is meant
 * by its name alone; the time zone where the country is known. Nothing that is known already is changed.
 */
export function withKnownFacts(place: Place, language: string): Place {
  const { name, region, country, countryCode, timeZone } = place;
  if (region === '' && country === '' && countryCode === '' && timeZone === '') {
    const city = cityMeant(name);
    return city === null ? place : placeOfCity(city, name, language);
  }
  const city = timeZone === '' ? worldCity(name, countryCode) : null;
  if (city === null || (region !== '' && region !== city.region)) return place;
  return { ...place, region: city.region, timeZone: city.timeZone };
}

/** Whether the name alone says all that is known of the place. */
export function saysAll({ name, region, countryCode, timeZone }: Place): boolean {
  const city = cityMeant(name);
  return (
    city !== null &&
    city.region === region &&
    city.countryCode === countryCode &&
    (timeZone === '' || timeZone === city.timeZone)
  );
}
