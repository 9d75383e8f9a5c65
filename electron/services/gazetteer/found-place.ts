import { cityName, isInTables, worldCity } from '../../../shared/dateline/cities/world-city';
import { countryName } from '../../../shared/dateline/country-names';
import type { FoundPlace } from '../../../shared/ipc/places';
import { foldName } from './fold-name';
import type { GazetteerPlace } from './row';

/**
 * A place as it goes into a dateline of the language: an English house gets the name without accents; any other the
 * name our tables have in its language, or the one that was typed, or the accented one.
 */
export function foundPlace(found: GazetteerPlace, query: string, language: string): FoundPlace {
  const { region, countryCode, timeZone } = found;
  const matched = matchedName(found, query);
  const name = nameIn(found, matched, language);
  const also = [matched, found.own].find((each) => each !== '' && foldName(each) !== foldName(name)) ?? '';
  return {
    place: { name, region, country: countryName(countryCode, language), countryCode, timeZone },
    also,
  };
}

function nameIn({ name, accented, countryCode }: GazetteerPlace, matched: string, language: string): string {
  if (/^en(?:-|$)/i.test(language)) return name;
  const city = worldCity(name, countryCode);
  if (city !== null && isInTables(language)) return cityName(city, language);
  if (matched !== '' && matched !== name) return matched;
  return city === null && accented !== '' ? accented : name;
}

/** The name that was met: the first that begins with the query, or else has a word that does. */
function matchedName({ name, accented, own, others }: GazetteerPlace, query: string): string {
  const names = [name, accented, own, ...others].filter((each) => each !== '');
  const folded = names.map((each) => ({ each, folded: foldName(each) }));
  const met =
    folded.find((one) => one.folded === query) ??
    folded.find((one) => one.folded.startsWith(query)) ??
    folded.find((one) => ` ${one.folded}`.includes(` ${query}`));
  return met?.each ?? '';
}
