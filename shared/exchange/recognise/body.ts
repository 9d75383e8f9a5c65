import { parseDateline } from '../../dateline/parse';
import type { DatelineContext } from '../../dateline/lead';
import { plain } from '../../story/text';
import { isByline } from './byline';
import { creditOf } from './credit';
import { isFurniture } from './furniture';
import { endsSentence, width } from './letters';
import { isOpen, take, type Piece } from './piece';
import { isProse, isSentence, isSubheadLike } from './shape';

/** Where the body of a source begins, and whether that is sure. */
export interface BodyStart {
  at: number;
  sure: boolean;
}

/** How far from the top a body may begin. */
const LOOK_AT = 80;
/** So much prose above a dateline, and the dateline is not the story's. */
const MOST_PROSE = 3;
const VERSE = 60;

/**
 * Where the body begins: at the dateline, else at the first paragraph that is long prose, else at the first
 * sentence. -1 where there is none of these.
 */
export function findBody(pieces: readonly Piece[], context: DatelineContext): BodyStart {
  const looked = pieces.slice(0, LOOK_AT);
  const first = (holds: (one: Piece, at: number) => boolean) =>
    looked.findIndex((one, at) => isOpen(one) && !isAboveCredit(looked, at) && holds(one, at));
  const dateline = first((one) => !isByline(one.text) && parseDateline(one.text, context) !== null);
  const prose = first((one) => isProse(one.text));
  const between = looked.slice(0, Math.max(dateline, 0)).filter((one) => isOpen(one) && isProse(one.text));
  if (dateline >= 0 && between.length < MOST_PROSE) return { at: dateline, sure: true };
  if (prose >= 0) return { at: prose, sure: false };
  return { at: first((one, at) => at > 0 && isSentence(one.text)), sure: false };
}

/** Joins short lines that stand directly below each other, verse or an address, into one paragraph. */
export function joinVerse(pieces: readonly Piece[], from: number): Piece[] {
  const joined = pieces.slice(0, from);
  let at = from;
  while (at < pieces.length) {
    const first = pieces[at];
    if (first === undefined) break;
    let end = at + 1;
    if (isVerse(first)) while (end < pieces.length && isSameVerse(first, pieces[end])) end += 1;
    const lines = pieces.slice(at, end);
    const last = lines.at(-1);
    const isHeadAndText = lines.length === 2 && isSubheadLike(first.text) && endsSentence(last?.text ?? '');
    if (lines.length < 2 || isHeadAndText) joined.push(...lines);
    else {
      const text = lines.map((line) => line.text).join('\n');
      joined.push({ ...first, block: { id: first.block.id, kind: 'paragraph', runs: plain(text) }, text });
    }
    at = end;
  }
  return joined;
}

/** Takes the subheads, and everything still open as paragraphs. */
export function takeBody(pieces: readonly Piece[], from: number, sure: boolean): void {
  for (let at = from; at < pieces.length; at += 1) {
    const one = pieces[at];
    if (one === undefined) continue;
    if (one.role === null && one.block.kind !== 'paragraph') take(one, one.block.kind, true);
    if (!isOpen(one)) continue;
    if (isSubhead(pieces, at, from)) take(one, 'subhead', true);
    else take(one, 'paragraph', (sure || isSentence(one.text)) && !isDoubtful(one.text));
  }
}

function isSubhead(pieces: readonly Piece[], at: number, from: number): boolean {
  const [before, one, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (one === undefined || before === undefined || after === undefined || at <= from) return false;
  if (!isSubheadLike(one.text) || isFurniture(one.text) || isByline(one.text)) return false;
  if (creditOf(one.text) !== null) return false;
  return closes(before) && opens(after);
}

/** Whether a subhead can follow: the piece before it is finished. */
function closes(before: Piece): boolean {
  if (before.block.kind !== 'paragraph') return before.role !== 'subhead';
  return before.role === 'credit' || before.role === 'caption' || endsSentence(before.text);
}

/** Whether the piece is text that a subhead can stand over. */
function opens(after: Piece): boolean {
  if (after.block.kind !== 'paragraph') return after.block.kind !== 'subhead' && after.block.kind !== 'rule';
  return isProse(after.text) || isSentence(after.text);
}

function isDoubtful(text: string): boolean {
  return !endsSentence(text) || isFurniture(text) || creditOf(text) !== null;
}

/** Whether the line is part of a caption: a credit stands at its end or directly below it. */
function isAboveCredit(pieces: readonly Piece[], at: number): boolean {
  const [one, below, next] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (below === undefined || below.group !== one?.group) return false;
  const isCredit = (piece: Piece) => piece.role === 'credit' || creditOf(piece.text) !== null;
  return (
    isCredit(below) || (next?.group === one.group && isCredit(next) && next.text.length < one.text.length)
  );
}

function isVerse(one: Piece): boolean {
  return isOpen(one) && width(one.text) <= VERSE && !isFurniture(one.text);
}

function isSameVerse(first: Piece, next: Piece | undefined): boolean {
  return next?.group === first.group && isVerse(next);
}
