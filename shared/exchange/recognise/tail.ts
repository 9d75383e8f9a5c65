import type { House } from '../../house/house';
import type { Fields } from '../types';
import { isEndMark, isForEditors, isFurniture, isMoreMark, isRights, tagsOf } from './furniture';
import { isLabelledMoment } from './moment';
import { isOpen, take, type Piece } from './piece';
import { isProse } from './shape';

/** How many pieces from the end on are looked at. */
const LOOK_AT = 25;

/**
 * Takes what stands below a story, from the end up to its last paragraph: end marks (`marks` are the house's own) and
 * furniture; that more follows, the notice of rights and the tags become fields. What is not known stays text.
 */
export function takeTail(pieces: readonly Piece[], from: number, marks: House['takes']): Fields {
  let fields: Fields = {};
  const first = Math.max(from, pieces.length - LOOK_AT);
  for (let at = pieces.length - 1; at >= first; at -= 1) {
    const one = pieces[at];
    if (one === undefined) break;
    if (!isOpen(one)) continue;
    if (isProse(one.text) && !isRights(one.text)) break;
    fields = { ...takeLine(one, pieces[at - 1], marks), ...fields };
  }
  return fields;
}

function takeLine(one: Piece, above: Piece | undefined, { more, end }: House['takes']): Fields {
  if (isMoreMark(one.text) || one.text === more) {
    take(one, 'drop', true);
    return { take: { number: 1, more: true } };
  }
  const tags = tagsOf(one.text);
  const drop = isEndMark(one.text) || one.text === end || isFurniture(one.text) || isLabelledMoment(one.text);
  if (drop) take(one, 'drop', true);
  else if (isForEditors(one.text)) take(one, 'note', true);
  else if (isRights(one.text) || (one.text.startsWith('©') && isApart(one, above))) {
    take(one, 'drop', true);
    return { copyright: one.text.trim() };
  } else if (tags !== null) {
    take(one, 'drop', true);
    return { keywords: tags };
  }
  return {};
}

/** Whether a notice stands by itself, and not below the caption of a photo. */
function isApart(one: Piece, above: Piece | undefined): boolean {
  return above?.group !== one.group || isProse(above.text);
}
