import { lineOfBlock } from '../convert';
import { isByline } from '../recognise/byline';
import { creditOf } from '../recognise/credit';
import { keyOf } from '../recognise/letters';
import { isMoment } from '../recognise/moment';
import type { Role } from '../types';
import { attribute, parentOf, type Element } from './read-dom';
import type { PageFacts } from './read-facts';
import type { FlowBlock } from './read-output';

/** What names are read by; `deck` is set once one was found. */
export interface Naming {
  facts: PageFacts;
  headline: string;
  deck: boolean;
}

const LONGEST_DECK = 500;
const LONGEST_NAME = 160;
const DECK =
  /(?:^|[\s_-])(?:deck|dek|standfirst|sub-?(?:title|head(?:line|ing)?)|summary|lead|lede|intro|teaser-?text|excerpt|description|abstract|anons|announce)(?:$|[\s_-])/i;
const BYLINE = /(?:^|[\s_-])(?:byline|by-?line|authors?|autor(?:en|es)?|journalist|reporter)(?:$|[\s_-])/i;
const TIME = /(?:^|[\s_-])(?:date(?:line)?|time|timestamp|published|updated|pubdate|datetime)(?:$|[\s_-])/i;
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|section|category|rubric|overline|breadcrumbs?|topic)(?:$|[\s_-])/i;
const CAPTION =
  /(?:^|[\s_-])(?:captions?|legend|photo-?(?:text|desc(?:ription)?)|image-?(?:text|desc(?:ription)?)|wp-caption-text)(?:$|[\s_-])/i;
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|photographer|source|rights|photo-?author)(?:$|[\s_-])/i;

/** What a page's names of classes and properties say a block is, or null where they say nothing to go by. */
export function nameOf(one: FlowBlock, before: FlowBlock | null, naming: Naming): Role | null {
  const text = lineOfBlock(one.block);
  const kind = one.block.kind;
  if (kind !== 'paragraph' && kind !== 'subhead') return null;
  const names = namesAround(one.element);
  const afterPhoto =
    before?.block.kind === 'photo' || (before !== null && CAPTION.test(namesAround(before.element)));
  if (kind === 'paragraph' && afterPhoto) {
    if (CREDIT.test(names) || creditOf(text) !== null) return 'credit';
    if (CAPTION.test(names)) return 'caption';
  }
  if (text.length <= LONGEST_NAME) {
    if (naming.headline !== '' && keyOf(text) === keyOf(naming.headline) && one.heading > 0) return 'drop';
    if (TIME.test(names) && (isMoment(text) || /\d/.test(text)) && text.length <= 80) return 'drop';
    if (BYLINE.test(names) && isNames(text, naming.facts)) return 'byline';
    if (KICKER.test(names) && text.length <= 60 && one.heading === 0) return 'drop';
  }
  if (!naming.deck && isDeck(one, before, text, names, naming)) {
    naming.deck = true;
    return 'deck';
  }
  return kind === 'subhead' ? 'subhead' : null;
}

/** A deck says that it is one, is the page's description, or is the lesser heading right below the headline. */
function isDeck(
  one: FlowBlock,
  before: FlowBlock | null,
  text: string,
  names: string,
  naming: Naming,
): boolean {
  if (text.length > LONGEST_DECK || text.length < 20 || naming.headline === '') return false;
  if (DECK.test(names) || keyOf(text) === keyOf(naming.facts.deck)) return true;
  const isBelow = before !== null && before.heading === 1 && lineOfBlock(before.block) === naming.headline;
  return isBelow && one.heading > 1 && text.length >= 40;
}

function isNames(text: string, facts: PageFacts): boolean {
  if (text.length < 3 || isMoment(text)) return false;
  const key = keyOf(text).replace(/^by\s+/, '');
  return isByline(text) || facts.byline.some((name) => key.includes(keyOf(name))) || !/[.!?:]|\d/.test(text);
}

/** The classes, ids and properties of an element and the two around it, as long as those are small. */
function namesAround(element: Element | null): string {
  const names: string[] = [];
  for (let at = element, steps = 0; at !== null && steps < 3; at = parentOf(at), steps += 1) {
    if (steps > 0 && (at.childNodes.length > 8 || /^(?:body|main|article|html)$/.test(at.tagName))) break;
    for (const name of ['class', 'itemprop', 'rel', 'data-testid']) names.push(attribute(at, name) ?? '');
  }
  return names
    .join(' ')
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}
