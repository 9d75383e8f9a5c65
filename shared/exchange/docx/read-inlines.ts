import * as v from 'valibot';
import { HrefSchema } from '../../story/text';
import { attributeOf, childAt, childrenOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { uriOf } from '../uri';
import { numberOf, relationIn, toggleOf, valOf } from './read-attributes';
import { changeOf, changesIn, countChanges } from './read-changes';
import { alternative, drawingInlines } from './read-drawing';
import { hrefOfCode } from './read-fields';
import { mathText } from './read-math';
import type { Inline } from './read-model';
import type { Scene, Scope } from './read-scene';
import { lookOf, marksOf, type Style } from './read-styles';
import { inSymbols, symbolOf } from './read-symbols';

/** Where text begins: nothing said yet. */
export const OUTSIDE: Scope = {
  ...{ changes: [], href: undefined, look: {}, paragraph: {}, style: '', language: '', font: '' },
};

/** What the children of an element are in a paragraph; elements nobody knows are only hulls. */
export function inlinesIn(element: XmlElement, scene: Scene, scope: Scope): Inline[] {
  return elementsOf(element).flatMap((one) => inlinesOf(one, scene, scope));
}

function inlinesOf(element: XmlElement, scene: Scene, scope: Scope): Inline[] {
  const { local } = element;
  if (local.endsWith('Pr')) return [];
  const change = changeOf(element);
  if (change !== null) {
    if (element.children.length > 0) countChanges(scene.found, [change]);
    return inlinesIn(element, scene, { ...scope, changes: [...scope.changes, change] });
  }
  switch (local) {
    case 'r':
      return inlinesIn(element, scene, runScope(element, scene, scope));
    case 't':
    case 'delText':
      return scene.fields.isCode ? [] : said(textOfRun(element, scope), scene, scope);
    case 'tab':
    case 'ptab':
      return said('\t', scene, scope);
    case 'br':
    case 'cr':
      return said('\n', scene, scope);
    case 'noBreakHyphen':
      return said('\u2011', scene, scope);
    case 'softHyphen':
      return said('\u00ad', scene, scope);
    case 'sym':
      return said(
        symbolOf(attributeOf(element, 'font'), Number.parseInt(attributeOf(element, 'char'), 16) || 0xfffd),
        scene,
        scope,
      );
    case 'instrText':
    case 'delInstrText':
      scene.fields.instruct(textIn(element));
      return [];
    case 'fldChar':
      return fieldSign(element, scene, scope);
    case 'fldSimple':
      return inlinesIn(element, scene, linked(scope, hrefOfCode(attributeOf(element, 'instr')), scene));
    case 'hyperlink':
      return inlinesIn(element, scene, linked(scope, addressOf(element, scene), scene));
    case 'footnoteReference':
    case 'endnoteReference': {
      const which = local === 'footnoteReference' ? 'footnote' : 'endnote';
      return [{ kind: 'note', which, id: attributeOf(element, 'id'), changes: scope.changes }];
    }
    case 'commentRangeStart':
      return [{ kind: 'comment', what: 'start', id: attributeOf(element, 'id') }];
    case 'commentRangeEnd':
      return [{ kind: 'comment', what: 'end', id: attributeOf(element, 'id') }];
    case 'commentReference':
      return [{ kind: 'comment', what: 'reference', id: attributeOf(element, 'id') }];
    case 'bookmarkStart':
      return [{ kind: 'bookmark', name: attributeOf(element, 'name') }];
    case 'drawing':
    case 'pict':
    case 'object':
      return drawingInlines(element, scene, scope.changes);
    case 'ruby':
      return ruby(element, scene, scope);
    case 'oMath':
      return mathText(element).flatMap(({ text, marks }) =>
        said(text, scene, { ...scope, look: Object.fromEntries(marks.map((mark) => [mark, true])) }),
      );
    case 'AlternateContent':
      return alternative(element, (one) => inlinesIn(one, scene, scope));
    case 'instr':
      return [];
    default:
      return inlinesIn(element, scene, scope);
  }
}

function said(text: string, scene: Scene, scope: Scope): Inline[] {
  if (text === '') return [];
  const { changes, look, paragraph, style, language } = scope;
  const href = scope.href ?? addressable(scene.fields.href, scene);
  const marks = marksOf(look);
  return [
    {
      ...{ kind: 'text', text, marks, style, language, changes },
      styleMarks: marksOf(paragraph).filter((mark) => look[mark] === undefined && !marks.includes(mark)),
      isHidden: look.isHidden ?? paragraph.isHidden ?? false,
      ...(href === undefined ? {} : { href }),
    },
  ];
}

function runScope(element: XmlElement, scene: Scene, scope: Scope): Scope {
  const rPr = childAt(element, 'rPr');
  if (rPr === null) return { ...scope, style: '', font: '' };
  countChanges(
    scene.found,
    changesIn(rPr).filter(({ kind }) => kind === 'format'),
  );
  const style = scene.styles.character(valOf(rPr, 'rStyle'));
  const lang = childAt(rPr, 'lang');
  const isComplex = toggleOf(rPr, 'rtl') === true || toggleOf(rPr, 'cs') === true;
  const fonts = childAt(rPr, 'rFonts');
  const script = isComplex ? 'bidi' : attributeOf(fonts, 'hint') === 'eastAsia' ? 'eastAsia' : 'val';
  const own = lookOf(rPr);
  // A link is underlined because it is one, by its style or, in Google Docs, with its colour.
  const isLink = isLinkStyle(style) || (childAt(rPr, 'color') !== null && isLinked(scope, scene));
  const isColoured = isLink && childAt(rPr, 'color') !== null;
  const look = {
    ...style.look,
    ...(isLink ? { underline: false } : {}),
    ...own,
    ...(isColoured ? { underline: false } : {}),
  };
  return {
    ...scope,
    look,
    style: style.names[0] ?? '',
    language: attributeOf(lang, script) || attributeOf(lang, 'val'),
    font: attributeOf(fonts, 'ascii'),
  };
}

/** Whether a character style is only how links look. */
function isLinkStyle({ names }: Style): boolean {
  return /^(?:hyperlink|followedhyperlink|internet link|visited internet link)$/.test(names[0] ?? '');
}

function isLinked({ href }: Scope, { fields }: Scene): boolean {
  return href !== undefined || fields.href !== undefined;
}

/** The text of an element of text: what a program only set in lines for itself is no text. */
function textOfRun(element: XmlElement, { font }: Scope): string {
  const text = textIn(element);
  const isKept = attributeOf(element, 'space') === 'preserve';
  const own = text.includes('\n') ? (isKept ? text : text.trim()).replace(/\s*\n\s*/g, ' ') : text;
  return inSymbols(font, own);
}

function fieldSign(element: XmlElement, scene: Scene, scope: Scope): Inline[] {
  switch (attributeOf(element, 'fldCharType')) {
    case 'begin':
      scene.fields.begin();
      return said(formField(element), scene, scope);
    case 'separate':
      scene.fields.separate();
      return [];
    case 'end':
      return said(scene.fields.end(), scene, scope);
    default:
      return [];
  }
}

/** What a field of a form shows that has no result: the entry chosen of a list, a box with or without its tick. */
function formField(element: XmlElement): string {
  const data = childAt(element, 'ffData');
  const list = childAt(data, 'ddList');
  if (list !== null) {
    const entries = childrenOf(list, 'listEntry').map((one) => attributeOf(one, 'val'));
    return entries[numberOf(valOf(list, 'result') || valOf(list, 'default')) ?? 0] ?? '';
  }
  const box = childAt(data, 'checkBox');
  if (box === null) return '';
  return (toggleOf(box, 'checked') ?? toggleOf(box, 'default')) === true ? '☑' : '☐';
}

/** The address a link leads to; undefined where it only leads to a place of the document. */
function addressOf(element: XmlElement, scene: Scene): string | undefined {
  const relation = scene.relations.get(relationIn(element, 'id'));
  if (relation?.isOutside !== true) return attributeOf(element, 'anchor') === '' ? undefined : '';
  const tip = attributeOf(element, 'tooltip');
  if (tip !== '' && isAddress(tip, relation.target)) return tip;
  const place = attributeOf(element, 'anchor');
  return place === '' || relation.target.includes('#') ? relation.target : `${relation.target}#${place}`;
}

/** Whether a tip only says the address in its own letters. */
function isAddress(tip: string, target: string): boolean {
  return v.is(HrefSchema, tip) && uriOf(tip) === target;
}

function linked(scope: Scope, address: string | undefined, scene: Scene): Scope {
  const href = addressable(address, scene);
  return href === undefined ? scope : { ...scope, href };
}

/** An address a story may link to; others are counted, and their words stay. */
function addressable(address: string | undefined, { found }: Scene): string | undefined {
  if (address === undefined) return undefined;
  const href = address.trim().replace(/\s/g, (space) => encodeURIComponent(space));
  if (v.is(HrefSchema, href)) return href;
  found.localLinks += 1;
  return undefined;
}

/** The reading of a word stands in brackets after it. */
function ruby(element: XmlElement, scene: Scene, scope: Scope): Inline[] {
  const part = (name: string): Inline[] =>
    childrenOf(element, name).flatMap((one) => inlinesIn(one, scene, scope));
  const [base, reading] = [part('rubyBase'), part('rt')];
  return reading.length === 0
    ? base
    : [...base, ...said('（', scene, scope), ...reading, ...said('）', scene, scope)];
}
