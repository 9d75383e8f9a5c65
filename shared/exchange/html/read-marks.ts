import { MARK_TAGS } from './mark-tags';
import { MARKS, type Mark } from '../../story/text';
import type { Element } from './read-dom';
import type { Origin } from './read-origin';
import type { Style } from './read-style';

const TAGS: ReadonlyMap<string, Mark> = new Map([
  ...MARK_TAGS,
  ...Object.entries<Mark>({ cite: 'italic', dfn: 'italic', var: 'italic' }),
]);

/** What the marks of an element depend on beside it. */
export interface MarkPlace {
  /** In headings and table heads bold is how they look, not what somebody set. */
  heading: boolean;
  /** In links underlining is how they look. */
  link: boolean;
}

/** The marks of text in an element, from those around it. */
export function marksIn(
  outer: readonly Mark[],
  element: Element,
  style: Style,
  origin: Origin,
  place: MarkPlace,
): readonly Mark[] {
  const tag = TAGS.get(element.tagName);
  if (tag === undefined && style.size === 0) return outer;
  const marks = new Set(outer);
  const isChange = origin.tracked && (element.tagName === 'ins' || element.tagName === 'del');
  const isLinkLine = tag === 'underline' && place.link && origin.program !== 'other';
  if (tag !== undefined && !isChange && !isLinkLine) marks.add(tag);
  set(marks, 'bold', weight(style, place.heading && tag === undefined));
  set(marks, 'italic', slant(style));
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (/\bline-through\b/.test(line)) marks.add('strike');
  if (/\bunderline\b/.test(line) && !place.link) marks.add('underline');
  else if (/\bnone\b/.test(line) && (tag === 'underline' || tag === 'strike')) marks.delete(tag);
  const align = style.get('vertical-align');
  if (align === 'super') marks.add('sup');
  else if (align === 'sub') marks.add('sub');
  else if (align === 'baseline' && (tag === 'sup' || tag === 'sub')) marks.delete(tag);
  if (marks.size === outer.length && outer.every((mark) => marks.has(mark))) return outer;
  return MARKS.filter((mark) => marks.has(mark));
}

function set(marks: Set<Mark>, mark: Mark, on: boolean | null): void {
  if (on === true) marks.add(mark);
  if (on === false) marks.delete(mark);
}

function weight(style: Style, heading: boolean): boolean | null {
  const value = style.get('font-weight') ?? /^(?:.*\s)?(bold|[1-9]00)\s.*\d/.exec(fontOf(style))?.[1];
  if (value === undefined) return null;
  if (/^bold(er)?$/.test(value) || Number(value) >= 600) return heading ? null : true;
  return value === 'normal' || value === 'lighter' || Number(value) < 600 ? false : null;
}

function slant(style: Style): boolean | null {
  const value = style.get('font-style') ?? /\b(italic|oblique)\b/.exec(fontOf(style))?.[1];
  if (value === undefined) return null;
  if (value === 'italic' || value.startsWith('oblique')) return true;
  return value === 'normal' ? false : null;
}

function fontOf(style: Style): string {
  return (style.get('font') ?? '').slice(0, 200);
}
