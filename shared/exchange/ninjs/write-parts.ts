import type { Place } from '../../story/place';

/** An object of ninjs; what is undefined in it is left out. */
export type Ninjs = Readonly<Record<string, unknown>>;

/** A place, all that is known of it as the properties of a feature without a position. */
export function placeItem(place: Place, rel: string): Ninjs {
  return {
    ...{ name: place.name, rel },
    geoJSON: { type: 'Feature', geometry: null, properties: { ...place } },
  };
}

/** A text of a role; null where there is none. */
export function text(role: string, value: string): Ninjs | null {
  return value === '' ? null : { role, contentType: 'text/plain', value };
}

/** A list without what is not there; undefined when nothing is. */
export function list(items: readonly (Ninjs | null)[]): Ninjs[] | undefined {
  const there = items.filter((item) => item !== null);
  return there.length === 0 ? undefined : there;
}

/** A text, or undefined for none. */
export function said(value: string): string | undefined {
  return value === '' ? undefined : value;
}
