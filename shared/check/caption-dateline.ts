import { readDateAtEnd } from '../dateline/date';
import { parseDateline } from '../dateline/parse';
import type { House } from '../house/house';
import type { Photo } from '../story/photo';
import { textOf } from '../story/text';
import type { Check, Finding, Where } from './check';

/** A caption that begins with a dateline although its text says place and day itself: one of the two is too much. */
export const checkCaptionDateline: Check = (story, house) => [
  ...(story.lead === null ? [] : findIn(story.lead, 'lead', story.updatedAt, house)),
  ...story.body.flatMap((block) =>
    block.kind === 'photo' ? findIn(block.photo, { block: block.id }, story.updatedAt, house) : [],
  ),
];

/** Whether a caption says by itself where and when: then it needs no dateline before it. */
export function saysPlaceAndDay(caption: string, place: string, now: string): boolean {
  return place !== '' && caption.toLowerCase().includes(place.toLowerCase()) && saysDay(caption, now);
}

function findIn({ caption }: Photo, where: Where, now: string, house: House): Finding[] {
  const text = textOf(caption);
  const read = parseDateline(text, { now, house });
  const [place] = read?.dateline.places ?? [];
  if (read === null || place === undefined) return [];
  const rest = text.slice(read.length);
  return saysPlaceAndDay(rest, place.name, now)
    ? [{ code: 'caption.dateline', severity: 'warns', facts: { place: place.name }, where }]
    : [];
}

/** Whether any sentence of the text has a date in it. */
function saysDay(text: string, now: string): boolean {
  const words = text.replace(/[.,;:()]+(?=\s|$)/g, '').split(/\s+/);
  return words.some(
    (_word, index) => readDateAtEnd(`X, ${words.slice(index, index + 2).join(' ')}`, now) !== null,
  );
}
