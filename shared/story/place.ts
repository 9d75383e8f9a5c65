import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const DaySchema = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'not a day of the calendar'));

/** An instant of a day that exists, as RFC 3339 writes it: `2017-03-20T14:05:00+09:00`, or with `Z`. */
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/),
  v.check((instant) => isDay(instant.slice(0, 10)), 'not a day of the calendar'),
);

/** A place a story is filed from or a photo was taken in; what is not known is `''`. */
export const PlaceSchema = v.strictObject({
  name: v.string(),
  region: v.string(),
  country: v.string(),
  countryCode: v.string(),
  timeZone: v.string(),
});

/** A place a story is filed from or a photo was taken in. */
export type Place = v.InferOutput<typeof PlaceSchema>;

/** Where and when a story was reported: two places make a joint dateline; `source` null means the house's agency. */
export const DatelineSchema = v.strictObject({
  places: v.pipe(v.array(PlaceSchema), v.minLength(1)),
  date: v.nullable(DaySchema),
  source: v.nullable(v.string()),
});

/** Where and when a story was reported, as a value; agencies render it each in their own way. */
export type Dateline = v.InferOutput<typeof DatelineSchema>;

/** A place of which only the name is known. */
export function place(name: string): Place {
  return { name, region: '', country: '', countryCode: '', timeZone: '' };
}

/** `Date` rolls a 30 February over to March, so the day has to come back as it went in. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
