import { attribute, isElement, parentOf, tokens, walk, type Element, type ParentNode } from './read-dom';
import type { Zone } from './read-output';
import { BLOCKS, EMBEDDED, INVISIBLE } from './read-tags';

/** How much text an element holds. */
export interface Measure {
  text: number;
  /** Of it, in links. */
  linked: number;
  /** Of it, in stretches as long as sentences, outside of links. */
  prose: number;
}

/** Where the article of a page is. */
export interface Article {
  measures: ReadonlyMap<Element, Measure>;
  root: Element | null;
  /** Whether the page itself marks it: then what stands outside is no text of it. */
  sure: boolean;
  zoneOf: (element: Element, outer: Zone) => Zone;
}

const SENTENCE = 25;

/** Finds the article of a page: what it marks as such, else the element nearly all its prose is in. */
export function articleOf(document: ParentNode, isArticle: boolean): Article {
  const measures = measureAll(document);
  const { root, sure } = rootOf(measures, isArticle);
  const above = new Set<Element>();
  for (let at = root === null ? null : parentOf(root); at !== null; at = parentOf(at)) above.add(at);
  const most = root === null ? 0 : (measures.get(root)?.prose ?? 0);
  const zoneOf = (element: Element, outer: Zone): Zone => {
    if (element === root) return 'text';
    if (above.has(element)) return 'outside';
    if (outer === 'furniture') return 'furniture';
    return isFurniture(element, measures.get(element) ?? NONE, most) ? 'furniture' : outer;
  };
  return { measures, root, sure, zoneOf };
}

/** The share of a text that is links, 0 to 1. */
export function linkShare(measure: Measure | undefined): number {
  return measure === undefined || measure.text === 0 ? 0 : measure.linked / measure.text;
}

const NONE: Measure = { text: 0, linked: 0, prose: 0 };

function measureAll(document: ParentNode): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [{ ...NONE }];
  let links = 0;
  walk(document, {
    enter: (element) => {
      if (INVISIBLE.has(element.tagName) || EMBEDDED.has(element.tagName)) return false;
      if (element.tagName === 'a') links += 1;
      open.push({ ...NONE });
      return true;
    },
    leave: (element) => {
      if (element.tagName === 'a') links -= 1;
      const measure = open.pop() ?? NONE;
      const outer = open.at(-1);
      measures.set(element, measure);
      if (outer === undefined) return;
      outer.text += measure.text;
      outer.linked += measure.linked;
      outer.prose += measure.prose;
    },
    text: (value) => {
      const inner = open.at(-1);
      const { length } = value.trim();
      if (inner === undefined) return;
      inner.text += length;
      if (links > 0) inner.linked += length;
      else if (length >= SENTENCE) inner.prose += length;
    },
  });
  return measures;
}

function rootOf(
  measures: ReadonlyMap<Element, Measure>,
  isArticle: boolean,
): { root: Element | null; sure: boolean } {
  const elements = [...measures.keys()];
  const body = elements.findLast(({ tagName }) => tagName === 'body') ?? null;
  const prose = (element: Element) => measures.get(element)?.prose ?? 0;
  const total = body === null ? 0 : prose(body);
  const marked = elements
    .filter((element) => element.tagName === 'article' || isArticleBody(element))
    .sort((a, b) => prose(b) - prose(a))
    .slice(0, 40);
  const [best] = marked;
  const next = best === undefined ? undefined : marked.find((other) => !isRelated(best, other));
  if (best !== undefined && prose(best) > 0) {
    const stands = prose(best) >= total * 0.5 || prose(best) >= (next === undefined ? 0 : prose(next)) * 3;
    if (stands && prose(best) >= total * 0.2) return { root: outermost(best), sure: true };
  }
  const main = elements.find(
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  if (main !== undefined && prose(main) >= total * 0.5) return { root: main, sure: isArticle };
  return { root: body === null ? null : dominating(body, prose), sure: false };
}

function isArticleBody(element: Element): boolean {
  return tokens(element, 'itemprop').includes('articlebody') || attribute(element, 'role') === 'article';
}

/** The article around the body of an article. */
function outermost(element: Element): Element {
  let found = element;
  for (let at = parentOf(element); at !== null; at = parentOf(at)) if (at.tagName === 'article') found = at;
  return found;
}

function isRelated(a: Element, b: Element): boolean {
  for (let at: Element | null = a; at !== null; at = parentOf(at)) if (at === b) return true;
  for (let at: Element | null = b; at !== null; at = parentOf(at)) if (at === a) return true;
  return false;
}

/** Goes into the one element that has nearly all the prose, as long as there is one. */
function dominating(body: Element, prose: (element: Element) => number): Element {
  let found = body;
  for (;;) {
    const most = prose(found);
    const inner: Element | undefined = found.childNodes
      .filter(isElement)
      .find(
        (child) =>
          /^(?:div|section|center|table|tbody|tr|td|form|main|article)$/.test(child.tagName) &&
          prose(child) >= most * 0.8,
      );
    if (inner === undefined || most === 0) return found;
    found = inner;
  }
}

const FURNITURE_TAGS: ReadonlySet<string> = new Set('nav form button select textarea dialog'.split(' '));
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar toolbar tablist dialog alertdialog'.split(' '),
);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:share|sharing|social|socials|related|recommend(?:ed|ations)?|promo|newsletter|subscribe|subscription|advert(?:isement)?|ads?|advertising|sponsor(?:ed)?|breadcrumbs?|comments?|tags?|toolbar|navigation|navbar|menu|cookie|consent|paywall|popup|modal|sidebar|outbrain|taboola|most-read|read-?also|read-?more|see-?also|trending|pagination|skip-?link|print-only|sr-only|visually-hidden|screen-reader-text)(?:$|[\s_-])/i;

/** Whether an element is clearly furniture; nothing that holds much of the article is. */
function isFurniture(element: Element, measure: Measure, most: number): boolean {
  if (most > 0 && measure.prose > most * 0.4) return false;
  const tag = element.tagName;
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (!BLOCKS.has(tag)) return false;
  if (tag === 'footer') return parentOf(element)?.tagName !== 'blockquote' && measure.prose < 200;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  const isSmall = measure.text <= 120 || linkShare(measure) >= 0.5;
  if (tag === 'aside' && linkShare(measure) >= 0.3 && measure.text > 0) return true;
  return isSmall && FURNITURE_NAMES.test(names) && !/quote/i.test(names);
}
