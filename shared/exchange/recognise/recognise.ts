import { part } from '../parts';
import type { Fields, Note, Part } from '../types';
import { findBody, joinVerse, takeBody } from './body';
import { splitDateline, type SplitContext } from './dateline';
import { pastDays } from './full-dates';
import { takeHead } from './head';
import { isMoment } from './moment';
import { splitCaptions, takePhotos } from './photo';
import type { Piece } from './piece';
import { takeTail } from './tail';

/** What pieces of a source were recognised as. */
export interface Recognised {
  parts: Part[];
  fields: Fields;
  notes: Note[];
}

/**
 * Gives every piece that has no role yet one, by what it says and where it stands. Nothing is dropped that is not
 * clearly furniture near the head or the tail; what is doubtful stays text and is marked uncertain.
 */
export function recognise(source: readonly Piece[], context: SplitContext): Recognised {
  const split = splitCaptions(source);
  const body = findBody(split, context);
  const start = body.at >= 0 ? body.at : split.length === 1 ? 0 : split.length;
  const hasVerse = split.some((one) => one.group !== split[0]?.group);
  const pieces = hasVerse ? joinVerse(split, start) : split;
  const fields = {
    ...takeTail(pieces, start, context.house.takes),
    ...(body.at >= 0 ? takeHead(pieces, start, body.sure) : {}),
  };
  takePhotos(pieces, start, pieces.length, false);
  takeBody(pieces, body.at >= 0 ? start : 0, body.sure);
  const parts = pieces.map((one, at) => part(`p${at + 1}`, one.role ?? 'paragraph', one.block, one.certain));
  const published = context.published ?? publishedIn(pieces.slice(0, start));
  const dated = splitDateline(parts, { ...context, published });
  return { parts: dated.parts, fields: { ...fields, ...dated.fields }, notes: dated.notes };
}

/** The day a page says it was published or updated on, at its end; null where it says none. */
function publishedIn(head: readonly Piece[]): string | null {
  for (const one of head) {
    if (one.role !== 'drop' || !isMoment(one.text)) continue;
    const [day] = pastDays(one.text);
    if (day !== undefined) return `${day}T23:59:59Z`;
  }
  return null;
}
