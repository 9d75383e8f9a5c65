import type { Direction } from '../../story/direction';
import type { Run } from '../../story/text';
import { escaped } from '../../xml/tree';
import { uriOf } from '../uri';
import { el } from '../xml/element';
import { CHARACTERS } from './names';

/** Links and pictures of a part by their relations: the same address has one. */
export interface Relations {
  link: (address: string) => string;
}

/** A comment that stands at a stretch of a text, by offsets in UTF-16 units. */
export interface CommentSpan {
  ids: readonly number[];
  start: number;
  end: number;
}

/** What the runs of a paragraph are written with. */
export interface RunContext {
  relations: Relations;
  direction: Direction;
  /** Whether letters of East Asia are meant where a sign is both: quotation marks, dots. */
  isEastAsian: boolean;
  comments: readonly CommentSpan[];
}

/** The longest tip Word shows; a longer address is only there as it is encoded. */
const LONGEST_TIP = 255;

/** Runs as WordprocessingML, comments around what they are about. `style` is a character style of them all. */
export function runsXml(runs: readonly Run[], context: RunContext, style = ''): string {
  const cuts = new Set(context.comments.flatMap(({ start, end }) => [start, end]));
  const starts = (at: number): string => commentMarks(context.comments, 'start', at);
  const ends = (at: number): string => commentMarks(context.comments, 'end', at);
  let xml = '';
  let at = 0;
  let link: { href: string; inner: string } | null = null;
  const closeLink = (): void => {
    if (link !== null) xml += linkXml(link.href, link.inner, context.relations);
    link = null;
  };
  for (const run of runs) {
    for (const piece of cutAt(run.text, at, cuts)) {
      if (link !== null && (link.href !== run.href || cuts.has(at))) closeLink();
      xml += starts(at);
      const inner = runXml({ ...run, text: piece }, context, style);
      if (run.href === undefined) xml += inner;
      else if (link === null) link = { href: run.href, inner };
      else link.inner += inner;
      at += piece.length;
      if (cuts.has(at)) {
        closeLink();
        xml += ends(at);
      }
    }
  }
  closeLink();
  // What is said of an empty text stands in it all the same.
  return at === 0 ? `${starts(0)}${ends(0)}` : xml;
}

function commentMarks(comments: readonly CommentSpan[], what: 'start' | 'end', at: number): string {
  return comments
    .filter((span) => span[what] === at)
    .flatMap(({ ids }) => ids)
    .map((id) =>
      what === 'start'
        ? el('w:commentRangeStart', { 'w:id': id })
        : el('w:commentRangeEnd', { 'w:id': id }) +
          el(
            'w:r',
            {},
            el('w:rPr', {}, el('w:rStyle', { 'w:val': CHARACTERS.commentReference[0] })),
            el('w:commentReference', { 'w:id': id }),
          ),
    )
    .join('');
}

function cutAt(text: string, from: number, cuts: ReadonlySet<number>): string[] {
  const inside = [...cuts].map((cut) => cut - from).filter((cut) => cut > 0 && cut < text.length);
  const all = [0, ...inside.sort((one, other) => one - other), text.length];
  return all.slice(1).map((end, nth) => text.slice(all[nth], end));
}

/** An address that no file may hold as it is stands in the tip in its own letters. */
function linkXml(href: string, inner: string, relations: Relations): string {
  const address = uriOf(href) ?? href;
  const tip = address !== href && href.length <= LONGEST_TIP ? href : undefined;
  return el('w:hyperlink', { 'r:id': relations.link(address), 'w:tooltip': tip, 'w:history': 1 }, inner);
}

function runXml(run: Run, context: RunContext, style: string): string {
  return byDirection(run.text, context.direction)
    .map(({ text, isRtl }) => {
      const properties = rPr(run, style, isRtl, context.isEastAsian && EAST_ASIAN.test(text));
      return el('w:r', {}, properties, contentXml(text));
    })
    .join('');
}

/** The properties of a run in the order of the schema. */
function rPr({ marks, href }: Run, style: string, isRtl: boolean, isEastAsian: boolean): string {
  const has = new Set<string>(marks);
  const named = href === undefined ? style : CHARACTERS.hyperlink[0];
  const on = (is: boolean, ...names: string[]): string =>
    is ? names.map((name) => el(name, {})).join('') : '';
  // Word knows no text that is both: lowered and in small letters above, it says so to our reader.
  const isBoth = has.has('sub') && has.has('sup');
  const align = has.has('sup') ? 'superscript' : 'subscript';
  const all = [
    named === '' ? '' : el('w:rStyle', { 'w:val': named }),
    isEastAsian ? el('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
    on(has.has('bold'), 'w:b', 'w:bCs'),
    on(has.has('italic'), 'w:i', 'w:iCs'),
    on(has.has('strike'), 'w:strike'),
    isBoth ? el('w:position', { 'w:val': -1 }) : '',
    has.has('underline') ? el('w:u', { 'w:val': 'single' }) : '',
    has.has('sub') || has.has('sup') ? el('w:vertAlign', { 'w:val': align }) : '',
    on(isRtl, 'w:rtl'),
  ].join('');
  return all === '' ? '' : el('w:rPr', {}, all);
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\n': '<w:br/>',
    '\t': '<w:tab/>',
    '\u00ad': '<w:softHyphen/>',
    '\u2011': '<w:noBreakHyphen/>',
  }),
);

/** Text as the content of a run: white space as it is, breaks and hyphens as their elements. */
export function contentXml(text: string): string {
  return text
    .split(/([\n\t\u00ad\u2011])/)
    .map(
      (piece) =>
        SIGNS.get(piece) ?? (piece === '' ? '' : `<w:t xml:space="preserve">${textXml(piece)}</w:t>`),
    )
    .join('');
}

function textXml(text: string): string {
  return escaped(text).replaceAll('&quot;', '"');
}

interface Stretch {
  text: string;
  isRtl: boolean;
}

/**
 * A text in stretches of one direction: signs that have none belong to the direction of the paragraph, unless they
 * stand between letters of the other.
 */
function byDirection(text: string, direction: Direction): Stretch[] {
  const other = direction === 'rtl' ? LTR_STRETCH : RTL_STRETCH;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const found of text.matchAll(other)) {
    if (found.index > at) stretches.push({ text: text.slice(at, found.index), isRtl: direction === 'rtl' });
    stretches.push({ text: found[0], isRtl: direction !== 'rtl' });
    at = found.index + found[0].length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isRtl: direction === 'rtl' });
  return stretches;
}

const RTL = '[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
const RTL_STRETCH = new RegExp(`${RTL}(?:[^\\p{L}\\n]*${RTL})*`, 'gu');
const LTR_STRETCH = new RegExp(`(?!${RTL})\\p{L}(?:(?:(?!${RTL})[^\\n])*(?!${RTL})\\p{L})?`, 'gu');
