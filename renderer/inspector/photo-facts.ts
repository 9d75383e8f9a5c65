import { placesFromText, placesToText } from '../../shared/dateline/suggest';
import type { Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import type { PhotoDetails } from '../editor/types';

/** The photo of a story by its block's id, or `lead`; null when there is none. */
export function photoAt(story: Story, target: string): Photo | null {
  if (target === 'lead') return story.lead;
  const block = story.body.find(({ id }) => id === target);
  return block?.kind === 'photo' ? block.photo : null;
}

/** The day a photo was taken, `YYYY-MM-DD`; `''` when nobody said. */
export function takenDay({ takenAt }: PhotoDetails): string {
  return takenAt?.slice(0, 10) ?? '';
}

/** When the photo was taken after its day was changed: the hour is kept only with the day it belongs to. */
export function withTakenDay({ takenAt }: PhotoDetails, day: string): Photo['takenAt'] {
  if (day === '') return null;
  return takenAt?.startsWith(day) === true ? takenAt : day;
}

/** Where a photo was taken, as it is typed. */
export function placeText({ place }: PhotoDetails): string {
  return place === null ? '' : placesToText([place]);
}

/** The place of a typed text; what was known of it is kept while its name stays. */
export function placeOfText(text: string, { place }: PhotoDetails, language: string): Photo['place'] {
  const [found = null] = placesFromText(text, place === null ? [] : [place], language);
  return found;
}
