import * as v from 'valibot';

/** A city that stands alone; without a region any of that name in the country does. */
export const AloneCitySchema = v.strictObject({
  /** The name English wires use, whatever the language of the house. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  region: v.string(),
  /** ISO 3166-1 alpha-2, or `''` for a city anywhere. */
  countryCode: v.string(),
});

/** What follows a place's name, and after which names nothing does. */
export const PlaceRulesSchema = v.strictObject({
  /** Cities that need nothing after them. */
  alone: v.pipe(v.array(AloneCitySchema), v.maxLength(2000)),
  /** Whether the capital of any country needs nothing after it. */
  capitals: v.boolean(),
  /** Codes of the countries whose places need nothing after them: where the agency is at home. */
  home: v.array(v.string()),
  /** U.S. states as AP shortens them, or in full. */
  states: v.picklist(['ap', 'full']),
});

/** A city that stands alone. */
export type AloneCity = v.InferOutput<typeof AloneCitySchema>;

/** What follows a place's name in a house. */
export type PlaceRules = v.InferOutput<typeof PlaceRulesSchema>;
