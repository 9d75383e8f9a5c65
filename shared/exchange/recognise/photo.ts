import { creditOf, creditStart } from './credit';
import { keyOf, roughWords } from './letters';
import { isOpen, piece, take, type Piece } from './piece';
import { plain, textOf } from '../../story/text';

/** A group of more lines than this is a text without blank lines; nearness says nothing there. */
const SMALL_GROUP = 6;
const LONGEST_CAPTION = 700;

/** Parts captions from the credit at their end, `… on Monday. (AP Photo/Jane Doe)`, into two pieces of one group. */
export function splitCaptions(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((one) => {
    if (!isOpen(one) || one.block.kind !== 'paragraph' || one.block.runs.length !== 1) return [one];
    const text = textOf(one.block.runs);
    const at = text.length > LONGEST_CAPTION ? -1 : creditStart(text);
    if (at < 0) return [one];
    const caption = piece({ ...one.block, runs: plain(text.slice(0, at).trimEnd()) }, one.group);
    const credit = piece(
      { id: `${one.block.id}c`, kind: 'paragraph', runs: plain(text.slice(at)) },
      one.group,
    );
    take(caption, 'caption', true);
    take(credit, 'credit', true);
    return [caption, credit];
  });
}

/**
 * Finds photos by their credit lines among `pieces[from..to)`: the line before the credit is the caption, the one
 * before that its alternative text when it says the same. `head` is where a credit alone is enough.
 */
export function takePhotos(pieces: readonly Piece[], from: number, to: number, head: boolean): void {
  for (let at = from; at < to; at += 1) {
    const credit = pieces[at];
    if (credit === undefined) continue;
    const isCredit = credit.role === 'credit' || (isOpen(credit) && creditOf(credit.text) !== null);
    if (!isCredit) continue;
    const before = pieces[at - 1];
    const caption = at - 1 >= from && before !== undefined && isCaption(pieces, at, head) ? before : null;
    if (caption === null && !head && credit.role === null) continue;
    take(credit, 'credit', true);
    if (caption === null) continue;
    take(caption, 'caption', true);
    const alt = at - 2 >= from ? pieces[at - 2] : undefined;
    if (isOpen(alt) && saysTheSame(alt.text, caption.text, credit.text)) take(alt, 'alt', true);
  }
}

/** Whether the piece before the credit at `at` is its caption. */
function isCaption(pieces: readonly Piece[], at: number, head: boolean): boolean {
  const caption = pieces[at - 1];
  const credit = pieces[at];
  if (caption?.role === 'caption') return true;
  if (!isOpen(caption) || credit === undefined || caption.text.length > LONGEST_CAPTION) return false;
  const before = pieces[at - 2];
  if (isOpen(before) && saysTheSame(before.text, caption.text, credit.text)) return true;
  const close = caption.group === credit.group;
  // The first line of all is the headline, with its photo's credit below.
  const first = !pieces
    .slice(Math.max(0, at - 4), at - 1)
    .some((one) => one.role === null || one.role === 'headline');
  if (head) return !first && close;
  return close && groupSize(pieces, at) <= SMALL_GROUP;
}

function groupSize(pieces: readonly Piece[], at: number): number {
  const group = pieces[at]?.group;
  let size = 0;
  for (let i = at; i >= 0 && i > at - SMALL_GROUP - 1 && pieces[i]?.group === group; i -= 1) size += 1;
  for (let i = at + 1; i < at + SMALL_GROUP + 1 && pieces[i]?.group === group; i += 1) size += 1;
  return size;
}

/** Whether a line is the alternative text of a photo: its caption again, or its caption and its credit. */
function saysTheSame(alt: string, caption: string, credit: string): boolean {
  const [a, c] = [keyOf(alt), keyOf(caption)];
  if (a === c) return true;
  const bare = keyOf(creditOf(credit)?.credit ?? credit);
  if (a.endsWith(bare) && a.includes(c.slice(0, 20))) return true;
  return roughWords(c) >= 3 && roughWords(a) >= 3 && (a.startsWith(c) || c.startsWith(a));
}
