import * as v from 'valibot';
import { LanguageSchema } from '../story/story';
import type { Place } from '../story/place';

/** What to look up in the gazetteer. */
export const PlaceQuerySchema = v.strictObject({
  /** The beginning of a name in any language, and behind a comma that of its region or country. */
  text: v.pipe(v.string(), v.maxLength(200)),
  /** The language the names are wanted in. */
  language: LanguageSchema,
  /** So many at most. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
});

/** A place that was found. */
export interface FoundPlace {
  place: Place;
  /** Another name of it: the one that was typed, or its own; `''` for none. */
  also: string;
}
