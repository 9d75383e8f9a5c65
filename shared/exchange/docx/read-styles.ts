import { MARKS, type Mark } from '../../story/text';
import { attributeOf, childAt, childrenOf, type XmlElement } from '../../xml/tree';
import { numberOf, toggleOf, valOf } from './read-attributes';

/** What properties say of the marks of a text: those they do not mention are not there. */
export type Look = Readonly<Partial<Record<Mark, boolean>>> & { isHidden?: boolean };

/** A style with what it has from those it is based on. */
export interface Style {
  /** Its name and those of the styles it is based on, in small letters. */
  names: readonly string[];
  look: Look;
  /** The level of a heading, 1 to 9; 0 for none, null where it is not said. */
  outline: number | null;
  /** The list its paragraphs are in; null where it is not said. */
  numbering: { id: string | null; level: number | null };
  hasLine: boolean;
}

/** The styles of a document. */
export interface Styles {
  paragraph(id: string): Style;
  character(id: string): Style;
  /** The language of text that names none, `''` where it is not said. */
  language: string;
}

const NONE: Style = {
  names: [],
  look: {},
  outline: null,
  numbering: { id: null, level: null },
  hasLine: false,
};
/** Styles are based on so many others at most. */
const DEEPEST = 40;

/** The styles of a part; without one the ids of styles stand for their names. */
export function stylesOf(root: XmlElement | null): Styles {
  const elements = root === null ? [] : childrenOf(root, 'style');
  const byId = new Map<string, XmlElement>();
  for (const one of elements) {
    const key = `${attributeOf(one, 'type')}:${attributeOf(one, 'styleId')}`;
    if (!byId.has(key)) byId.set(key, one);
  }
  const initial = elements.find(
    (one) => attributeOf(one, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(one, 'default')),
  );
  const initialId = attributeOf(initial ?? null, 'styleId');
  const known = new Map<string, Style>();
  const resolve = (type: string, id: string, depth: number): Style => {
    const key = `${type}:${id}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const element = byId.get(key);
    if (element === undefined) return id === '' ? NONE : { ...NONE, names: [nameOfId(id)] };
    // A style that is based on itself ends here.
    known.set(key, NONE);
    const parent = valOf(element, 'basedOn');
    const base = parent === '' || depth >= DEEPEST ? NONE : resolve(type, parent, depth + 1);
    const style = styleOf(element, base);
    known.set(key, style);
    return style;
  };
  const language = childAt(root, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  return {
    paragraph: (id) => resolve('paragraph', id === '' ? initialId : id, 0),
    character: (id) => resolve('character', id, 0),
    language: attributeOf(language, 'val'),
  };
}

function styleOf(element: XmlElement, base: Style): Style {
  const name = valOf(element, 'name').trim().toLowerCase();
  const pPr = childAt(element, 'pPr');
  const numPr = childAt(pPr, 'numPr');
  return {
    names: [name === '' ? nameOfId(attributeOf(element, 'styleId')) : name, ...base.names].slice(0, DEEPEST),
    look: { ...base.look, ...lookOf(childAt(element, 'rPr')) },
    outline: outlineOf(pPr) ?? base.outline,
    numbering: {
      id: numPr === null || valOf(numPr, 'numId') === '' ? base.numbering.id : valOf(numPr, 'numId'),
      level: numberOf(valOf(numPr, 'ilvl')) ?? base.numbering.level,
    },
    hasLine: hasLine(pPr) ?? base.hasLine,
  };
}

/** `Heading1` is what a document without styles calls `heading 1`. */
function nameOfId(id: string): string {
  return id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .toLowerCase();
}

/** The level of the outline paragraph properties name, 1 to 9; 0 for text, null where they name none. */
export function outlineOf(pPr: XmlElement | null): number | null {
  const level = numberOf(valOf(pPr, 'outlineLvl'));
  if (level === null) return null;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** Whether paragraph properties draw a line above or below; null where they do not say. */
export function hasLine(pPr: XmlElement | null): boolean | null {
  const borders = childAt(pPr, 'pBdr');
  if (borders === null) return null;
  return ['top', 'bottom'].some((side) => !['', 'none', 'nil'].includes(valOf(borders, side)));
}

/** The marks that run properties say; those of scripts from right to left where the run is of one. */
export function lookOf(rPr: XmlElement | null): Look {
  if (rPr === null) return {};
  const isComplex = toggleOf(rPr, 'rtl') === true || toggleOf(rPr, 'cs') === true;
  const bold = (isComplex ? toggleOf(rPr, 'bCs') : null) ?? toggleOf(rPr, 'b');
  const italic = (isComplex ? toggleOf(rPr, 'iCs') : null) ?? toggleOf(rPr, 'i');
  const line = childAt(rPr, 'u');
  const strikes = [toggleOf(rPr, 'strike'), toggleOf(rPr, 'dstrike')].filter((one) => one !== null);
  const align = valOf(rPr, 'vertAlign').toLowerCase();
  // How our writer says what Word cannot: both at once.
  const isBoth = align === 'superscript' && valOf(rPr, 'position') === '-1';
  const hidden = toggleOf(rPr, 'vanish');
  return {
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(line === null ? {} : { underline: !/^(?:none)?$/i.test(attributeOf(line, 'val')) }),
    ...(strikes.length === 0 ? {} : { strike: strikes.includes(true) }),
    ...(align === '' ? {} : { sub: align === 'subscript' || isBoth, sup: align === 'superscript' }),
    ...(hidden === null ? {} : { isHidden: hidden }),
  };
}

/** The marks a look has. */
export function marksOf(look: Look): Mark[] {
  return MARKS.filter((mark) => look[mark] === true);
}
