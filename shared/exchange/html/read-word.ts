import { attribute, isElement, parentOf, tokens, type Element } from './read-dom';
import type { Style } from './read-style';

/** Which list of a Word document a paragraph is an item of, and how deep. */
export interface WordItem {
  /** Items with the same key are of one list. */
  key: string;
  /** `l0:level1`, to look the numbering up by. */
  definition: string;
  level: number;
}

/** The list item a paragraph of Word is, by `mso-list: l0 level1 lfo1`. */
export function wordItem(style: Style): WordItem | null {
  const match = /^(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/.exec(style.get('mso-list') ?? '');
  if (match === null) return null;
  const [, list = '', level = '1', override = ''] = match;
  return {
    key: `${list} ${override}`,
    definition: `${list}:level${level}`,
    level: Math.max(0, Number(level) - 1),
  };
}

/** Whether an element is only the marker Word draws before a list item. */
export function isWordMarker(style: Style): boolean {
  return style.get('mso-list') === 'ignore';
}

/** Whether the marker of a list item counts: `1.`, `a)`, `iv.` and not a sign. */
export function isNumber(marker: string): boolean {
  return /^\(?(?:\d+|[a-z]|[ivxlcdm]+)(?:\.\d+)*[.)]?$/i.test(marker.trim()) && marker.trim() !== 'o';
}

/** Whether an element is a comment of an editor in Word or Google Docs, or the way to one. */
export function isComment(element: Element, style: Style): boolean {
  if (style.get('mso-element') === 'comment-list' || style.get('mso-element') === 'comment') return true;
  // The element with `mso-comment-reference` holds the words that are commented on: they are text.
  if (style.get('mso-special-character') === 'comment') return true;
  if (tokens(element, 'class').includes('msocommentreference')) return true;
  if (element.tagName === 'a')
    return /^#(?:_msocom_|_msoanchor_|cmnt(?:_ref)?\d)/i.test(attribute(element, 'href') ?? '');
  return element.tagName === 'div' && isDocsComment(element);
}

/** A comment at the foot of a document of Google Docs begins with the link back to its place. */
function isDocsComment(element: Element): boolean {
  let first: Element | undefined = element;
  for (let depth = 0; depth < 3 && first !== undefined; depth += 1) {
    first = first.childNodes.find(isElement);
    if (first?.tagName === 'a') return /^#cmnt_ref\d/i.test(attribute(first, 'href') ?? '');
  }
  return false;
}

/** The level of a heading by Word's own styles, or 0. */
export function wordHeading(element: Element): number {
  if (element.tagName !== 'p') return 0;
  const classes = tokens(element, 'class');
  if (classes.includes('msotitle')) return 1;
  if (classes.includes('msosubtitle')) return 2;
  return Number(/\bmsoheading([1-6])\b/.exec(classes.join(' '))?.[1] ?? 0);
}

/** Whether a paragraph is set as a quote by Word's own styles. */
export function isWordQuote(element: Element): boolean {
  return tokens(element, 'class').some((name) => /^mso(?:intense)?quote/.test(name));
}

/** Whether a rule only parts the footnotes from the text. */
export function isFootnoteRule(rule: Element): boolean {
  const parent = parentOf(rule);
  return (
    parent !== null &&
    /mso-element:\s*(?:footnote|endnote|comment)-list/i.test(attribute(parent, 'style') ?? '')
  );
}
