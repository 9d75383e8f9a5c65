import type { Fields } from '../types';
import { isByline } from './byline';
import { isEndMark, isFurniture, isSection } from './furniture';
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
  for (const one of head) takeLine(one);
  takePhotos(pieces, 0, end, true);
  const headline = findHeadline(head);
  if (headline < 0) {
    for (const one of head) if (isOpen(one)) take(one, 'paragraph', false);
    return {};
  }
  const fields = takeAbove(head, headline, sure);
  takeBelow(head, headline, sure);
  return fields;
}

function takeLine(one: Piece): void {
  if (one.block.kind === 'rule') take(one, 'drop', true);
  if (!isOpen(one)) return;
  if (isFurniture(one.text) || isMoment(one.text) || isEndMark(one.text)) take(one, 'drop', true);
  else if (isByline(one.text)) take(one, 'byline', true);
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
      take(one, 'drop', true);
      fields = { ...fields, section: one.text.trim() };
    } else if (i === 0 && isSlug(one.text)) take(one, 'slug', true);
    else take(one, 'paragraph', false);
  });
  return fields;
}

/** What stands below the headline: the first open line is the deck, the rest stays text. */
function takeBelow(head: readonly Piece[], headline: number, sure: boolean): void {
  let deck = head.some((one) => one.role === 'deck');
  for (const one of head.slice(headline + 1)) {
    if (!isOpen(one)) continue;
    const isDeck = !deck && one.text.length <= LONGEST_DECK && (sure || !/[.。]["”’)»]*$/.test(one.text));
    take(one, isDeck ? 'deck' : 'paragraph', isDeck && sure);
    deck ||= isDeck;
  }
}

function isTitleOf(title: Piece | undefined, headline: Piece): boolean {
  if (title === undefined) return false;
  const [long, short] = [keyOf(title.text), keyOf(headline.text)];
  return long === short || (long.startsWith(short) && /^\s*[-–—|·:]/.test(long.slice(short.length)));
}
