import type { Place } from '../story/place';
import { saysAll, withKnownFacts } from './known-facts';
import { naturalCase } from './letter-case';
import { placeOf, whereOf } from './place-text';

/**
 * The places typed into the dateline's place field: `Tokyo`, `Buffalo, N.Y.`, `Saitama, Japan`, `Tokyo/Seoul`.
 * Whatever is typed becomes a place, with what its name says beyond doubt; nothing typed is none. A part that still
 * says the same as one of `before` is that very place, so that what is known of it beside the name (its time zone)
 * stays.
 */
export function placesFromText(text: string, before: readonly Place[] = [], language = 'en'): Place[] {
  return text
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[ ,]+|[ ,]+$/g, ''))
    .filter((part) => part !== '')
    .map(
      (part) =>
        before.find((place) => placeToText(place, language) === part) ?? placeFromText(part, language),
    );
}

/** The places as they stand in the place field; `placesFromText` reads them back. */
export function placesToText(places: readonly Place[], language = 'en'): string {
  return places.map((place) => placeToText(place, language)).join('/');
}

/** One place as it stands in the place field. */
export function placeToText(place: Place, language = 'en'): string {
  return saysAll(place) ? place.name : [place.name, ...whereOf(place, language)].join(', ');
}

function placeFromText(text: string, language: string): Place {
  const [, outer = text, inner = ''] = /^([^()]+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  const [name = '', ...rest] = `${outer},${inner}`
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const where = rest.length > 2 ? [rest.slice(0, -1).join(', '), rest.at(-1) ?? ''] : rest;
  return withKnownFacts(placeOf(naturalCase(name), where, language).place, language);
}
