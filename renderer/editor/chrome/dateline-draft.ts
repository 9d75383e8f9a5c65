import { placesFromText, placesToText } from '../../../shared/dateline/suggest';
import { dayIn } from '../../../shared/dateline/today';
import type { House } from '../../../shared/house/house';
import type { Dateline, Place } from '../../../shared/story/place';

/** A dateline as its small editor holds it while it is typed. */
export interface DatelineDraft {
  place: string;
  /** `YYYY-MM-DD`, or `''` for an undated story. */
  date: string;
  /** The agency's name, or `''` for the house's own. */
  agency: string;
}

/** The draft of a dateline; of none, today's without a place. `today` is `YYYY-MM-DD`, `language` the house's. */
export function draftOf(dateline: Dateline | null, today: string, language = 'en'): DatelineDraft {
  if (dateline === null) return { place: '', date: today, agency: '' };
  const { places, date, source } = dateline;
  return { place: placesToText(places, language), date: date ?? '', agency: source ?? '' };
}

/** The dateline of a draft; null when no place is given. What is known of `places` that are named is kept. */
export function datelineOf(draft: DatelineDraft, places: readonly Place[], house: House): Dateline | null {
  const named = placesFromText(draft.place, places, house.language);
  if (named.length === 0) return null;
  const agency = draft.agency.trim();
  return {
    places: named,
    date: draft.date === '' ? null : draft.date,
    source: agency === '' ? null : agency,
  };
}

/** The day it is where a dateline is from: in the first of its places whose time zone is known; null for none. */
export function dayThere(places: readonly Place[], now: Date): { place: Place; day: string } | null {
  for (const place of places) {
    const day = dayIn(place.timeZone, now);
    if (day !== null) return { place, day };
  }
  return null;
}
