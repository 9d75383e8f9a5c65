import type { Caret } from '../../shared/ipc/session';

/** Where somebody was in a story: the caret, and how far down (CSS pixels) the page was. */
export interface Place {
  caret: Caret | null;
  scroll: number;
}

const TOP: Place = { caret: null, scroll: 0 };
const places = new Map<string, Place>();

/** Where somebody last was in a story. */
export function placeIn(id: string): Place {
  return places.get(id) ?? TOP;
}

/** Takes note of where somebody is in a story. */
export function notePlace(id: string, place: Partial<Place>): void {
  places.set(id, { ...placeIn(id), ...place });
}
