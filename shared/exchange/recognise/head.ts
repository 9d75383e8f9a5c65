import type { Fields } from '../types';
import { isByline, isByliner } from './byline';
import { isEndMark, isForEditors, isFurniture, isSection } from './furniture';
import { keyOf, roughWords, width } from './letters';
import { isMoment } from './moment';
import { takePhotos } from './photo';
import { isOpen, take, type Piece } from './piece';
import { isHeadlineLike } from './shape';
import { isSlug } from './slug';

const LONGEST_DECK = 420;

/** Takes the pieces before the body: furniture, slug, headline, deck, byline, photo. `sure` where the body is sure. */
export function takeHead(pieces: readonly Piece[], end: number, sure: boolean): Fields {
  const head = pieces.slice(0, end);
  head.forEach((one, at) => takeLine(one, head[at - 1]));
  takePhotos(pieces, 0, end, true);
  const headline = findHeadline(head);
  if (headline < 0) {
    const [first] = head;
    if (isOpen(first) && isSlug(first.text)) take(first, 'slug', true);
    for (const one of head) if (isOpen(one)) take(one, 'paragraph', false);
    return {};
  }
  const fields = takeAbove(head, headline, sure);
  takeBelow(head, headline, sure);
  return fields;
}

function takeLine(one: Piece, above: Piece | undefined): void {
  if (one.block.kind === 'rule') take(one, 'drop', true);
  if (!isOpen(one)) return;
  const isBelowByline = above?.role === 'byline' && above.group === one.group;
  if (isFurniture(one.text) || isMoment(one.text) || isEndMark(one.text)) take(one, 'drop', true);
  else if (isByline(one.text) || (isBelowByline && isByliner(one.text))) take(one, 'byline', true);
  else if (isForEditors(one.text)) take(one, 'note', true);
}

/** The first line that reads like a headline; a word or two before a longer line are a kicker. */
function findHeadline(head: readonly Piece[]): number {
  const said = head.findIndex((one) => one.role === 'headline');
  if (said >= 0) return said;
  const candidates = head.flatMap((one, at) => (isOpen(one) && isHeadlineLike(one.text) ? [at] : []));
  const long = candidates.find((at) => {
    const text = head[at]?.text ?? '';
    return !isSlug(text) && (roughWords(text) >= 4 || width(text) >= 24);
  });
  return (
    long ?? candidates.find((at) => !isSlug(head[at]?.text ?? '') && !isSection(head[at]?.text ?? '')) ?? -1
  );
}

/** What stands above the headline: the page's title again, a section, a slug; the rest stays text. */
function takeAbove(head: readonly Piece[], found: number, sure: boolean): Fields {
  let fields: Fields = {};
  let at = found;
  const title = head[found];
  // The title of a saved page repeats the headline with the name of the site: the shorter of the two is the headline.
  const again = head.findIndex(
    (one, i) => i > found && i <= found + 3 && isOpen(one) && isTitleOf(title, one),
  );
  if (title?.role === null && again > found) {
    take(title, 'drop', true);
    at = again;
  }
  const headline = head[at];
  if (headline?.role === null) take(headline, 'headline', sure);
  head.slice(0, at).forEach((one, i) => {
    if (!isOpen(one)) return;
    if (isSection(one.text)) {
      // Below other furniture the name of a section is a line of the page's menu.
      const above = head[i - 1];
      take(one, 'drop', true);
      if (above?.group !== one.group) fields = { ...fields, section: one.text.trim() };
    } else if (i === 0 && isSlug(one.text)) take(one, 'slug', true);
    else take(one, 'paragraph', false);
  });
  return fields;
}

/** What stands below the headline: the first open line is the deck if it is long enough, the rest stays text. */
function takeBelow(head: readonly Piece[], headline: number, sure: boolean): void {
  const below = head.slice(headline + 1).filter(isOpen);
  const hasDeck = head.some((one) => one.role === 'deck');
  below.forEach((one, at) => {
    const isDeck = at === 0 && !hasDeck && isDeckLike(one.text, sure);
    take(one, isDeck ? 'deck' : 'paragraph', isDeck && sure);
  });
}

/** Whether a line below a headline could be the deck; a sentence only where the body is sure to begin later. */
function isDeckLike(text: string, sure: boolean): boolean {
  if (text.length > LONGEST_DECK || (roughWords(text) < 5 && width(text) < 36)) return false;
  return sure || !/[.。]["”’)»]*$/.test(text);
}

function isTitleOf(title: Piece | undefined, headline: Piece): boolean {
  if (title === undefined) return false;
  const [long, short] = [keyOf(title.text), keyOf(headline.text)];
  return long === short || (long.startsWith(short) && /^\s*[-–—|·:]/.test(long.slice(short.length)));
}
