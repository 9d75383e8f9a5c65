import { create } from 'zustand';
import type { StoryRow } from '../../shared/ipc/listing';
import { indexOf, rowAt, type ListingState } from '../state/listing';
import { listing } from '../state/library';
import { NOTHING, targetsOf, type Selection } from './selection';

/** Which rows of the list are chosen. */
export const useChosen = create<Selection>(() => NOTHING);

/** The ids a command of the list is for. */
export function chosenIds(): string[] {
  return targetsOf(useChosen.getState());
}

/** A row that is held, by its story. */
export function rowOf(id: string, state: ListingState = listing.store.getState()): StoryRow | null {
  const at = indexOf(state, id);
  return at === -1 ? null : rowAt(state, at);
}

/** What a story is called where it is spoken of. */
export function storyName(row: Pick<StoryRow, 'slug' | 'headline' | 'opening'> | null): string {
  if (row === null) return 'a story';
  const name = row.headline || row.slug || row.opening || 'Untitled story';
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}
