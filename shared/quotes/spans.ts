import { quotationOf } from '../story/quotation';

/** What stands in one pair of quotation marks, the marks included: UTF-16 offsets in one of several texts. */
export interface QuoteSpan {
  /** Which of the texts. */
  at: number;
  from: number;
  /** Behind the closing mark, or the end of the text where there is none. */
  to: number;
  /** `continued`: it goes on in the next text, which opens it again, as quotations over several paragraphs do. */
  end: 'closed' | 'continued' | 'open';
}

/** A quotation mark without the other one. */
export interface LoneMark {
  at: number;
  from: number;
  to: number;
  kind: 'open' | 'stray';
}

/** The quotations of texts that follow one another, and the marks that have no fellow. */
export interface Quotations {
  spans: QuoteSpan[];
  lone: LoneMark[];
}

/** Marks and what closes them, whatever the language. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
];

/**
 * The quotations of texts that follow one another, by the marks of the language and those of others (outermost only;
 * single marks are left alone, for most are apostrophes). A quotation of several paragraphs opens in each and closes in
 * the last.
 */
export function quotationsIn(texts: readonly string[], language: string): Quotations {
  const closing = pairsOf(language);
  const spans: QuoteSpan[] = [];
  const lone: LoneMark[] = [];
  texts.forEach((text, at) => {
    const scan = scanned(text, closing);
    for (const from of scan.stray) lone.push({ at, from, to: from + 1, kind: 'stray' });
    for (const { from, to } of scan.closed) spans.push({ at, from, to, end: 'closed' });
    if (scan.open === null) return;
    const mark = text.charAt(scan.open);
    const goesOn = texts[at + 1]?.trimStart().startsWith(mark) === true;
    spans.push({ at, from: scan.open, to: text.length, end: goesOn ? 'continued' : 'open' });
    if (!goesOn) lone.push({ at, from: scan.open, to: scan.open + 1, kind: 'open' });
  });
  return { spans, lone };
}

/** Languages that point guillemets inwards: »so«. */
const POINTS_IN = /^(?:de|da|sl|hr|sr|bs|cs|sk|hu|pl)\b/i;

/** What closes each opening mark in a language. */
function pairsOf(language: string): ReadonlyMap<string, string> {
  const { outer, inner } = quotationOf(language);
  const [open, close] = [outer[0].trim(), outer[1].trim()];
  const pairs = new Map<string, string>([[open, close]]);
  const [openInner, closeInner] = [inner[0].trim(), inner[1].trim()];
  if (!/[‘’‚]/.test(openInner + closeInner) && openInner !== closeInner && openInner !== close)
    pairs.set(openInner, closeInner);
  if (POINTS_IN.test(language) && open !== '«') pairs.set('»', '«');
  for (const [one, other] of PAIRS)
    if (!pairs.has(one) && !pairs.has(other) && one !== close && one !== closeInner && other !== open)
      pairs.set(one, other);
  return pairs;
}

interface Scan {
  closed: { from: number; to: number }[];
  stray: number[];
  /** Where the outermost quotation began that is still open at the end. */
  open: number | null;
}

function scanned(text: string, closing: ReadonlyMap<string, string>): Scan {
  const closers = new Set(closing.values());
  const open: { from: number; close: string }[] = [];
  const result: Scan = { closed: [], stray: [], open: null };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const depth = open.findLastIndex(({ close }) => close === char);
    if (depth >= 0) {
      const [first] = open.splice(depth);
      if (depth === 0 && first !== undefined) result.closed.push({ from: first.from, to: at + 1 });
    } else if (closing.has(char)) {
      // 6'2" and 12": inches, not quotations.
      if (char === '"' && /\d/.test(text.charAt(at - 1))) continue;
      open.push({ from: at, close: closing.get(char) ?? char });
    } else if (closers.has(char)) result.stray.push(at);
  }
  result.open = open[0]?.from ?? null;
  return result;
}
