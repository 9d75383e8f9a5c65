import { endsSentence, isBlank, joinsTight, width } from '../recognise/letters';
import { isMarked } from './read-markers';

/** A line of a text: what it says without the space around it, and how far it is set in. */
export interface Line {
  text: string;
  /** Columns of white space before it; a tab counts four, an ideographic space two. */
  indent: number;
  blank: boolean;
}

/** The lines of a text; the indentation all of them share is taken off. */
export function linesOf(text: string): Line[] {
  const lines = text.split('\n').map(lineOf);
  let common = Number.POSITIVE_INFINITY;
  for (const line of lines) if (!line.blank && line.indent < common) common = line.indent;
  if (!Number.isFinite(common) || common === 0) return lines;
  return lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - common) }));
}

/** Lines wider than this are not wrapped by hand. */
const WIDEST = 100;
const NARROWEST = 40;
/** How much shorter than the width a wrapped line may be beside the word that did not fit. */
const SLACK = 8;

/**
 * The width a text is wrapped at, or null where its lines are its paragraphs: in a wrapped text nearly every line is
 * so long that the first word of the next one would not have fitted.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = pairsOf(lines);
  // Lines that end within a sentence tell the width even where headers and addresses stand above.
  const within = pairs.filter(([line, next]) => goesOn(next.text) && !endsSentence(line.text));
  return widthOf(within, 0.9, 2) ?? widthOf(pairs, 0.75, 3);
}

/** The width of pairs of lines of which so large a share is wrapped at it, where there are enough of them. */
function widthOf(pairs: readonly [Line, Line][], share: number, enough: number): number | null {
  const wide = pairs.filter(([line]) => width(line.text) > WIDEST).length;
  if (pairs.length === 0 || wide > pairs.length / 20) return null;
  const widest = pairs.reduce((most, [line]) => Math.max(most, fitting(line)), 0);
  if (widest < NARROWEST) return null;
  const full = pairs.filter(([line, next]) => isFull(line, next, widest)).length;
  if (pairs.length >= enough) return full >= pairs.length * share ? widest : null;
  return full === pairs.length && pairs.every(([, next]) => goesOn(next.text)) ? widest : null;
}

/** Whether the line ends where it does only because the next word did not fit. */
export function isFull(line: Line, next: Line, columns: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const first = width(Array.from(word)[0] ?? '') === 2 ? 2 : 1 + width(word);
  return line.indent + width(line.text) + first > columns - SLACK;
}

/** Wrapped lines as one; a soft hyphen at the end of a line goes, a hard one stays. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      if (line.endsWith('\u00ad')) return line.slice(0, -1);
      const tight = joinsTight(line, next) || (/\p{L}[-‐]$/u.test(line.slice(-3)) && goesOn(next));
      return tight ? line : `${line} `;
    })
    .join('');
}

function lineOf(raw: string): Line {
  const text = raw.trimEnd();
  const space = /^[ \t\u3000\u00a0]*/.exec(text)?.[0] ?? '';
  let indent = 0;
  for (const char of space) indent += char === '\t' ? 4 : char === '\u3000' ? 2 : 1;
  return { text: text.slice(space.length), indent, blank: isBlank(text) };
}

/** Every line with the one directly below it, where that one could be its continuation. */
function pairsOf(lines: readonly Line[]): [Line, Line][] {
  const pairs: [Line, Line][] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (line.blank || next === undefined || next.blank) return;
    if (next.indent > line.indent || isMarked(next.text)) return;
    pairs.push([line, next]);
  });
  return pairs;
}

function fitting(line: Line): number {
  const columns = line.indent + width(line.text);
  return columns > WIDEST ? 0 : columns;
}

function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
