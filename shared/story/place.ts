import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const DaySchema = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'not a day of the calendar'));

/** An instant in ISO 8601 with offset or Z. */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp());

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

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
}
