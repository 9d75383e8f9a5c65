import { worldCities } from '../dateline/cities/world-city';
import { placesFromText } from '../dateline/suggest';
import { personNamed } from '../house/people';
import type { Place } from '../story/place';
import type { Check } from './check';

/**
 * A reporter named with a place in the role, `reporter in Seoul`, or who by the people book is in one, stands under a
 * dateline of another: a byline over a dateline says that its reporter was there (AP Stylebook, "bylines").
 */
export const checkReporterPlace: Check = ({ byline, dateline }, { language, people }) => {
  if (dateline === null || byline.length === 0) return [];
  const places = byline.map(
    ({ name, role }) => placeInRole(role, language) ?? personNamed(name, people)?.place ?? null,
  );
  const isThere = (place: Place | null): boolean =>
    place === null || dateline.places.some((one) => isSame(one, place));
  return places.every(isThere)
    ? []
    : byline.flatMap(({ name, role }, index) => {
        const place = places[index] ?? null;
        if (place === null || isThere(place)) return [];
        const facts = {
          name,
          place: place.name,
          dateline: dateline.places.map((one) => one.name).join(' and '),
        };
        const code = placeInRole(role, language) === null ? 'byline.away' : 'byline.elsewhere';
        return [{ code, severity: 'warns', facts, where: 'byline' }];
      });
};

/** The place at the end of a role, `reporter in Seoul`; null when it names none. */
function placeInRole(role: string, language: string): Place | null {
  const [, text] = /(?:^|\s)(?:in|from|en|à|aus|из|в) (\p{Lu}[^,;]*(?:, [^,;]+)?)$/u.exec(role.trim()) ?? [];
  return text === undefined ? null : (placesFromText(text, [], language)[0] ?? null);
}

/** Whether two places may be the same: one name, in whatever language, and no country that says otherwise. */
function isSame(a: Place, b: Place): boolean {
  if (a.countryCode !== '' && b.countryCode !== '' && a.countryCode !== b.countryCode) return false;
  const names = (place: Place): string[] => [place.name, ...worldCities(place.name).map(({ name }) => name)];
  const known = new Set(names(a).map((name) => name.toLowerCase()));
  return names(b).some((name) => known.has(name.toLowerCase()));
}
