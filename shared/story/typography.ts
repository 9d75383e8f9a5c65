import { quotationOf, type Quotation } from './quotation';

/** What the last units of a text are to become. */
export interface Replacement {
  /** How many UTF-16 units at the end of the text go. */
  remove: number;
  insert: string;
}

/** After these a quotation opens: nothing, space, an opening bracket, a dash or slash. */
const OPENS = /(?:^|[\s([{<\-–—/¿¡])$/u;

/**
 * What the character just typed, the last of `before`, should become in a story of this language: typographic
 * quotes, apostrophes, dashes and ellipses. Null where it stays as typed; never inside an address.
 */
export function smarten(before: string, language: string): Replacement | null {
  if (isInAddress(before)) return null;
  const quotation = quotationOf(language);
  const head = before.slice(0, -1);
  switch (before.slice(-1)) {
    case '"':
      return { remove: 1, insert: doubleQuote(head, quotation) };
    case "'":
      return { remove: 1, insert: singleQuote(head, quotation) };
    case '-':
      return dash(before, quotation);
    case '.':
      return /(?:^|[^.])\.\.\.$/.test(before) ? { remove: 3, insert: '…' } : null;
    default:
      return /(?:^|[\s(])‘\d$/.test(before) ? { remove: 2, insert: `’${before.slice(-1)}` } : null;
  }
}

function doubleQuote(head: string, { outer, inner, nests }: Quotation): string {
  const open = openMarks(head, outer, inner);
  const breaksOff = /[–—]$/.test(head) && open.length > 0;
  if (opensAfter(head, { outer, inner }) && !breaksOff) return nests && open.length > 0 ? inner[0] : outer[0];
  return nests && open.at(-1) === inner ? inner[1] : outer[1];
}

function singleQuote(head: string, { outer, inner, nests }: Quotation): string {
  if (nests) return '’';
  if (opensAfter(head, { outer, inner })) return inner[0];
  // Where the closing mark is not the apostrophe, an open inner quotation decides which of the two is meant.
  return openMarks(head, outer, inner).at(-1) === inner ? inner[1] : '’';
}

/** Whether what is typed after a text begins something: an opening mark of the language counts as a bracket does. */
function opensAfter(head: string, { outer, inner }: Pick<Quotation, 'outer' | 'inner'>): boolean {
  const last = head.slice(-1);
  const isMark = [outer, inner].some(
    ([open, close]) => open !== close && open.trim() === last && last !== '',
  );
  return isMark || OPENS.test(head);
}

/** The quotations that are open at the end of a text, outermost first. */
function openMarks(text: string, outer: Quotation['outer'], inner: Quotation['inner']): Quotation['outer'][] {
  const open: Quotation['outer'][] = [];
  if (outer[0] === outer[1]) return text.split(outer[0]).length % 2 === 0 ? [outer] : [];
  for (const char of text) {
    const last = open.at(-1);
    if (char === last?.[1].trim()) open.pop();
    else if (char === outer[0].trim()) open.push(outer);
    else if (char === inner[0].trim() && inner[0] !== inner[1]) open.push(inner);
  }
  return open;
}

function dash(before: string, quotation: Quotation): Replacement | null {
  // A third hyphen: the first two are a dash by now.
  if (/[–—]-$/.test(before)) return { remove: 2, insert: '—' };
  if (!/[^-<!]--$/.test(before)) return null;
  return { remove: 2, insert: /\d--$/.test(before) ? '–' : quotation.dash };
}

/** Whether the last word of a text is an address or the beginning of one. */
function isInAddress(text: string): boolean {
  const word = /\S*$/.exec(text)?.[0] ?? '';
  return /:\/\/|^(?:www\.|mailto:)|[^\s@]@[^\s@]/i.test(word);
}
