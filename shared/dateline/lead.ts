import type { House } from '../house/house';
import { readDateAtEnd } from './date';
import { neverAPlace } from './not-places';
import { readPlaces, type ReadPlace } from './place-text';
import { baseLanguage } from './styles';

/** What reading a dateline may know beside the text. */
export interface DatelineContext {
  /** The instant of reading, ISO 8601: dates a dateline without a year. */
  now: string;
  house: House;
}

/** The places and the date of a dateline. */
export interface Lead {
  places: ReadPlace[];
  date: string | null;
  yearGiven: boolean;
}

/** Reads `places[, date]`, or null when the text is not that and nothing else. */
export function readLead(text: string, context: DatelineContext): Lead | null {
  const lead = text.replace(/ +/g, ' ').trim();
  const date = readDateAtEnd(lead, context.now);
  const before = (date === null ? lead : date.before).replace(/[ ,]+$/, '');
  const places = readPlaces(withoutPoint(before), baseLanguage(context.house.language));
  if (places === null || places.some(({ place }) => neverAPlace(place.name, place.countryCode !== '')))
    return null;
  return { places, date: date?.day ?? null, yearGiven: date?.yearGiven ?? false };
}

/** The point that ends the places in TASS's undated `TOKYO. /TASS/. ` is not theirs; that of initials is. */
function withoutPoint(text: string): string {
  return text.endsWith('.') && !/(?:^|[ ,])(?:\p{L}\.){2,}$/u.test(text) ? text.slice(0, -1) : text;
}
