import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { knownPiece, piece, type Piece } from '../recognise/piece';
import { isFull, joinLines, wrapWidth, type Line } from './read-lines';
import { listsOf, type Item } from './read-list';
import { isMarked, isRule, markerOf } from './read-markers';
import { captionPieces } from './read-photo';
import { isQuoteGroup, quoteBlock, quotedLines } from './read-quote';
import { tableAt } from './read-table';

/** How the pieces of a text are told apart. */
export interface Layout {
  /** The width lines are wrapped at, or null. */
  wrap: number | null;
  /** Whether paragraphs that are wholly set in are quotes: where most are, it is the fashion of the text. */
  quotes: boolean;
  /** Whether quotes, rules, tables and captions are looked for, beside paragraphs and lists. */
  shapes: boolean;
}

/** How a text is laid out. */
export function layoutOf(groups: readonly (readonly Line[])[]): Layout {
  const quotes = groups.filter(isQuoteGroup).length;
  return { wrap: wrapWidth(withGaps(groups)), quotes: quotes * 3 <= groups.length, shapes: true };
}

/** Lines in groups: those without a blank line between. */
export function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.blank) open = null;
    else if (open === null) groups.push((open = [line]));
    else open.push(line);
  }
  return groups;
}

/** The paragraphs, lists, quotes, tables and rules of a text, in order. */
export function piecesOf(groups: readonly (readonly Line[])[], layout: Layout): Piece[] {
  const pieces: Piece[] = [];
  let items: Item[] = [];
  const flush = () => {
    for (const found of listsOf(items)) {
      if ('block' in found) pieces.push(knownPiece(found.block, found.group, 'list'));
      else for (const line of found.lines) pieces.push(paragraphPiece(line.raw, line.group));
    }
    items = [];
  };
  groups.forEach((group, number) => {
    if (layout.shapes && layout.quotes && isQuoteGroup(group)) {
      flush();
      pieces.push(knownPiece(quoteBlock(group.map((line) => line.text)), number, 'quote'));
      return;
    }
    let at = 0;
    while (at < group.length) {
      const item = itemAt(group, at, number, layout);
      if (item !== null) {
        items.push(item.item);
        at = item.end;
        continue;
      }
      flush();
      const next = pieceAt(group, at, number, layout);
      pieces.push(...next.pieces);
      at = next.end;
    }
  });
  flush();
  return pieces;
}

interface Found {
  pieces: Piece[];
  end: number;
}

function pieceAt(group: readonly Line[], at: number, number: number, layout: Layout): Found {
  const line = group[at];
  if (line === undefined) return { pieces: [], end: at + 1 };
  const shape = layout.shapes ? shapeAt(group, at, line, number) : null;
  if (shape !== null) return shape;
  const end = paragraphEnd(group, at, layout);
  const text = joinLines(group.slice(at, end).map((each) => each.text));
  const caption = layout.shapes ? captionPieces(text, number) : null;
  return { pieces: caption ?? [paragraphPiece(text, number)], end };
}

/** The quote, rule or table that begins at a line. */
function shapeAt(group: readonly Line[], at: number, line: Line, number: number): Found | null {
  const quoted = quotedLines(group, at);
  if (quoted.length > 0)
    return { pieces: [knownPiece(quoteBlock(quoted), number, 'quote')], end: at + quoted.length };
  if (isRule(line.text))
    return { pieces: [knownPiece({ id: newId(), kind: 'rule' }, number, 'rule')], end: at + 1 };
  const table = tableAt(tableLines(group, at));
  if (table !== null)
    return {
      pieces: [{ ...knownPiece(table.block, number, 'table'), certain: table.certain }],
      end: at + table.lines,
    };
  return null;
}

/** The item that begins at a line, with the lines set in below it. */
function itemAt(
  group: readonly Line[],
  at: number,
  number: number,
  layout: Layout,
): { item: Item; end: number } | null {
  const line = group[at];
  const marker = line === undefined || isRule(line.text) ? null : markerOf(line.text);
  if (line === undefined || marker === null) return null;
  const lines = [[line.text.slice(marker.length)]];
  let end = at + 1;
  for (let next = group[end]; next !== undefined; next = group[end]) {
    const last = group[end - 1] ?? line;
    if (isMarked(next.text)) break;
    const wrapped = layout.wrap !== null && isFull(last, next, layout.wrap);
    if (next.indent <= line.indent && !wrapped) break;
    if (wrapped) lines.at(-1)?.push(next.text);
    else lines.push([next.text]);
    end += 1;
  }
  const text = lines.map(joinLines).join('\n');
  const raw = line.text.slice(0, marker.length) + text;
  return { item: { marker, indent: line.indent, text, raw, group: number }, end };
}

function paragraphEnd(group: readonly Line[], at: number, { wrap }: Layout): number {
  let end = at + 1;
  for (let next = group[end]; next !== undefined; next = group[end]) {
    const last = group[end - 1];
    if (wrap === null || last === undefined || isMarked(next.text)) break;
    if (next.indent > last.indent || !isFull(last, next, wrap)) break;
    end += 1;
  }
  return end;
}

/** A longer table goes on as another: looking to the end of a group from each of its lines would take for ever. */
const LONGEST_TABLE = 1000;

/** The lines a table could be made of: most groups are single lines, and no table is endless. */
function tableLines(group: readonly Line[], at: number): string[] {
  const second = group[at + 1];
  if (second === undefined || !/\t| {2}|^-/.test(second.text)) return [];
  return group.slice(at, at + LONGEST_TABLE).map((line) => line.text);
}

function paragraphPiece(text: string, group: number): Piece {
  return piece({ id: newId(), kind: 'paragraph', runs: plain(text) }, group);
}

function withGaps(groups: readonly (readonly Line[])[]): Line[] {
  const gap: Line = { text: '', indent: 0, blank: true };
  return groups.flatMap((group) => [...group, gap]);
}
