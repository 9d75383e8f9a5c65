import { placesFromText, placesToText } from '../../../shared/dateline/suggest';
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

/** The draft of a dateline; of none, today's without a place. `today` is `YYYY-MM-DD`. */
export function draftOf(dateline: Dateline | null, today: string): DatelineDraft {
  if (dateline === null) return { place: '', date: today, agency: '' };
  const { places, date, source } = dateline;
  return { place: placesToText(places), date: date ?? '', agency: source ?? '' };
}

/** The dateline of a draft; null when no place is given. What is known of places that stayed is kept. */
export function datelineOf(draft: DatelineDraft, before: readonly Place[], house: House): Dateline | null {
  const places = placesFromText(draft.place, before, house.language);
  if (places.length === 0) return null;
  const agency = draft.agency.trim();
  return { places, date: draft.date === '' ? null : draft.date, source: agency === '' ? null : agency };
}
