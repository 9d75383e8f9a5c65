import type { Mark } from '../../story/text';
import { attributeOf, childAt, childrenOf, elementsOf, type XmlElement } from '../../xml/tree';
import { headingOf, settingOf, type Setting } from '../manuscript/setting';
import { nameOf } from './read-names';

type Marks = Partial<Record<Mark, boolean>>;

interface Style {
  /** What people call it. */
  title: string;
  parent: string;
  outline: number | null;
  marks: Marks;
  hidden: boolean | null;
}

/** How text in a style looks. */
export interface Look {
  marks: Marks;
  hidden: boolean;
}

/** Styles stand on others no deeper than this. */
const DEEPEST = 20;

/** The styles of a document: those with names, and those a part of it has for itself. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  /** Whether the items of a level count, by the name of the list's style. */
  private readonly lists = new Map<string, boolean[]>();
  /** A BCP 47 tag, `''` where the document does not say it. */
  readonly language: string = '';

  constructor(groups: readonly (XmlElement | null)[]) {
    for (const group of groups) {
      for (const element of group === null ? [] : elementsOf(group)) {
        const name = nameOf(element);
        if (name === 'style:style') this.add(element);
        else if (name === 'text:list-style') this.lists.set(attributeOf(element, 'name'), levels(element));
        else if (name === 'style:default-style' && attributeOf(element, 'family') === 'paragraph')
          this.language = languageIn(childAt(element, 'text-properties'));
      }
    }
  }

  /** What the style of a paragraph says that it is. */
  settingOf(style: string): Setting | null {
    for (const { title, outline } of this.chain('paragraph', style)) {
      const named = settingOf(title);
      if (named !== null) return named;
      if (outline !== null) return headingOf(outline);
    }
    return null;
  }

  /** Whether a style, or one it stands on, is called so. */
  isCalled(style: string, title: string): boolean {
    return this.chain('paragraph', style).some((one) => one.title.replace(/_20_/g, ' ') === title);
  }

  lookOf(family: 'paragraph' | 'text', style: string): Look {
    const chain = this.chain(family, style).reverse();
    return {
      marks: chain.reduce<Marks>((marks, one) => ({ ...marks, ...one.marks }), {}),
      hidden: chain.reduce((hidden, one) => one.hidden ?? hidden, false),
    };
  }

  isOrdered(listStyle: string, level: number): boolean {
    const kinds = this.lists.get(listStyle);
    return kinds?.[Math.min(level, kinds.length - 1)] ?? false;
  }

  private chain(family: string, style: string): Style[] {
    const chain: Style[] = [];
    let at = style;
    while (at !== '' && chain.length < DEEPEST) {
      const found = this.styles.get(`${family} ${at}`);
      if (found === undefined) {
        chain.push({ title: at, parent: '', outline: null, marks: {}, hidden: null });
        break;
      }
      chain.push(found);
      at = found.parent;
    }
    return chain;
  }

  private add(element: XmlElement): void {
    const name = attributeOf(element, 'name');
    const text = childAt(element, 'text-properties');
    const outline = Number.parseInt(attributeOf(element, 'default-outline-level'), 10);
    this.styles.set(`${attributeOf(element, 'family')} ${name}`, {
      title: attributeOf(element, 'display-name') || name,
      parent: attributeOf(element, 'parent-style-name'),
      outline: Number.isNaN(outline) ? null : outline,
      marks: text === null ? {} : marksOf(text),
      hidden:
        text === null || attributeOf(text, 'display') === '' ? null : attributeOf(text, 'display') === 'none',
    });
  }
}

function levels(list: XmlElement): boolean[] {
  const kinds: boolean[] = [];
  for (const element of elementsOf(list)) {
    const level = Number.parseInt(attributeOf(element, 'level'), 10);
    if (!(level >= 1 && level <= 20)) continue;
    kinds[level - 1] =
      element.local === 'list-level-style-number' && attributeOf(element, 'num-format') !== '';
  }
  return Array.from(kinds, (kind) => kind);
}

function marksOf(text: XmlElement): Marks {
  const marks: Marks = {};
  const first = (...names: readonly string[]): string =>
    names.map((name) => attributeOf(text, name)).find((value) => value !== '') ?? '';
  const weight = first('font-weight', 'font-weight-asian', 'font-weight-complex');
  if (weight !== '') marks.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = first('font-style', 'font-style-asian', 'font-style-complex');
  if (slant !== '') marks.italic = slant === 'italic' || slant === 'oblique';
  const under = first('text-underline-style', 'text-underline-type');
  if (under !== '') marks.underline = under !== 'none';
  const through = first('text-line-through-style', 'text-line-through-type');
  if (through !== '') marks.strike = through !== 'none';
  const position = first('text-position');
  if (position !== '') {
    marks.sup = /^(?:super|[1-9])/.test(position);
    marks.sub = /^(?:sub|-[1-9])/.test(position);
  }
  return marks;
}

function languageIn(text: XmlElement | null): string {
  const [language, country] = [attributeOf(text, 'language'), attributeOf(text, 'country')];
  if (!/^[a-z]{2,3}$/.test(language) || language === 'zxx') return '';
  return /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
}

/** The groups of styles of a root, in the order they count. */
export function styleGroups(root: XmlElement | null, names: readonly string[]): (XmlElement | null)[] {
  return root === null ? [] : names.map((name) => childrenOf(root, name)[0] ?? null);
}
