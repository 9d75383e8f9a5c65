import type { Look } from './read-buffer';
import { attribute, type Element } from './read-dom';

/** The declarations of a style, by property in small letters; later ones win. */
export type Style = ReadonlyMap<string, string>;

const NONE: Style = new Map();
/** Styles longer than this are no typing. */
const LONGEST = 20_000;

/** The declarations of a `style` attribute or of the body of a rule. */
export function declarations(text: string): Style {
  if (text === '') return NONE;
  const found = new Map<string, string>();
  for (const declaration of text.slice(0, LONGEST).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** What the sheets in a page say of classes and kinds of elements: only selectors of one name are understood. */
export interface Sheet {
  /** By `.class`, `tag` and `tag.class`, in small letters. */
  rules: ReadonlyMap<string, Style>;
  /** Whether a list of Word is numbered, by `l0:level1`. */
  lists: ReadonlyMap<string, boolean>;
}

export const EMPTY_SHEET: Sheet = { rules: new Map(), lists: new Map() };

/** Reads the style elements of a page; `@media` and everything nested is passed over. */
export function readSheet(css: string): Sheet {
  const rules = new Map<string, Style>();
  const lists = new Map<string, boolean>();
  const text = withoutComments(css);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const before = text.slice(at, open);
    const selector = before.slice(before.lastIndexOf(';') + 1).trim();
    const close = endOfBlock(text, open);
    if (selector.length <= LONGEST) readRule(selector, text.slice(open + 1, close), rules, lists);
    at = close + 1;
  }
  return { rules, lists };
}

/** The style of an element: the sheet's rules for it, then its own attribute. */
export function styleOf(element: Element, sheet: Sheet): Style {
  const own = declarations(attribute(element, 'style') ?? '');
  if (sheet.rules.size === 0) return own;
  const tag = element.tagName;
  const classes = (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/, 12);
  const names = [tag, ...classes.flatMap((name) => (name === '' ? [] : [`.${name}`, `${tag}.${name}`]))];
  const found = names.flatMap((name) => sheet.rules.get(name) ?? []);
  return found.length === 0 ? own : new Map([...found.flatMap((style) => [...style]), ...own]);
}

function readRule(
  selector: string,
  body: string,
  rules: Map<string, Style>,
  lists: Map<string, boolean>,
): void {
  const list = /^@list\s+(l\d+:level\d+)/i.exec(selector)?.[1];
  if (list !== undefined) {
    const format = declarations(body).get('mso-level-number-format');
    lists.set(list.toLowerCase(), format !== 'bullet' && format !== 'none' && format !== 'image');
    return;
  }
  if (selector.startsWith('@')) return;
  const style = declarations(body);
  for (const one of selector.split(',')) {
    const name = one.trim().toLowerCase();
    if (!/^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/.test(name) || name === '') continue;
    rules.set(name, new Map([...(rules.get(name) ?? NONE), ...style]));
  }
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    kept.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  kept.push(css.slice(at));
  return kept.join(' ').replace(/<!--|-->/g, ' ');
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** What becomes of white space in an element. */
export function spaceOf(tag: string, style: Style, outer: Look['space']): Look['space'] {
  if (tag === 'pre' || tag === 'listing' || tag === 'xmp' || tag === 'textarea') return 'pre';
  const value = style.get('white-space') ?? style.get('white-space-collapse');
  if (value === undefined || value === 'inherit') return outer;
  if (value === 'pre-line' || value === 'preserve-breaks') return 'pre-line';
  return /^(?:pre|pre-wrap|break-spaces|preserve)\b/.test(value) ? 'pre' : 'normal';
}
