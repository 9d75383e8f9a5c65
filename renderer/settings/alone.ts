import { worldCity } from '../../shared/dateline/cities/world-city';
import { countryName } from '../../shared/dateline/country-names';
import { findCountry } from '../../shared/dateline/countries';
import { regionText, saysItsCountry } from '../../shared/dateline/regions';
import type { AloneCity, PlaceRules } from '../../shared/house/place-rules';
import type { Place } from '../../shared/story/place';

/** A city of the list as it is shown: `Boston, Mass.`, `Tokyo, Japan`. */
export function aloneText({ name, region, countryCode }: AloneCity): string {
  const where = region === '' ? countryName(countryCode) : regionText(region, countryCode, 'ap');
  return where === '' || where === name ? name : `${name}, ${where}`;
}

/** The row of the list for a place: under its English name, in its state where the country has states. */
export function aloneOf({ name, region, countryCode }: Place): AloneCity {
  return {
    name: worldCity(name, countryCode)?.name ?? name,
    region: saysItsCountry(region, countryCode) ? region : '',
    countryCode,
  };
}

/** The list with a city, in the order of the alphabet; the same list where it is in it already. */
export function withCity(alone: readonly AloneCity[], city: AloneCity): AloneCity[] {
  const text = aloneText(city);
  return sorted(alone.some((one) => aloneText(one) === text) ? alone : [...alone, city]);
}

/** The list without a city. */
export function withoutCity(alone: readonly AloneCity[], city: AloneCity): AloneCity[] {
  return alone.filter((one) => one !== city);
}

/** The cities by name. */
export function sorted(alone: readonly AloneCity[]): AloneCity[] {
  return [...alone].sort((a, b) => aloneText(a).localeCompare(aloneText(b), 'en'));
}

/** Codes of the countries named; names nobody knows are left out. */
export function codesOf(names: readonly string[]): PlaceRules['home'] {
  return names.flatMap((name) => findCountry(name)?.code ?? []);
}
