import { MAX_LIST_LEVEL, type Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { joinRuns, textOf, type Run } from '../../story/text';
import { tableBlocks, type SourceCell } from './read-table';

/** An item of a list on its way. */
export interface OpenItem {
  level: number;
  lines: Run[][];
}

/** A list on its way; `ordered` is null while nobody has said. */
export interface OpenList {
  ordered: boolean | null;
  items: OpenItem[];
  key: string;
}

/** What lines of text become, by where they stand. */
export type Sink =
  | { kind: 'body' }
  | { kind: 'quote'; pull: boolean; lines: Run[][]; attribution: string }
  | { kind: 'attribution'; quote: Extract<Sink, { kind: 'quote' }> }
  | { kind: 'list'; list: OpenList; depth: number }
  | { kind: 'item'; list: OpenList; depth: number; item: OpenItem | null }
  | { kind: 'table'; rows: SourceCell[][]; deferred: Block[] }
  | { kind: 'cell'; lines: Run[][] }
  | { kind: 'caption'; lines: Run[][]; credit: Run[][] }
  | { kind: 'credit'; caption: Extract<Sink, { kind: 'caption' }> };

/** Lines as one stretch of runs. */
export function linesAsRuns(lines: readonly (readonly Run[])[]): Run[] {
  return joinRuns(lines.flatMap((runs, at): Run[] => (at === 0 ? [...runs] : [LINE, ...runs])));
}

const LINE: Run = { text: '\n', marks: [] };

/** Adds a line to a list: to the item it stands in, or as an item of its own. */
export function addToList(sink: Extract<Sink, { kind: 'list' | 'item' }>, runs: Run[]): void {
  const level = Math.min(Math.max(sink.depth, 0), MAX_LIST_LEVEL);
  // What follows a deeper item is an item of its own, or the order would change.
  if (sink.kind === 'item' && sink.item !== null && sink.item === sink.list.items.at(-1))
    sink.item.lines.push(runs);
  else {
    const item = { level, lines: [runs] };
    sink.list.items.push(item);
    if (sink.kind === 'item') sink.item = item;
  }
}

/** The block of a list, or null of an empty one; a list that nobody numbered has bullets. */
export function listBlock(list: OpenList): Block | null {
  if (list.items.length === 0) return null;
  const least = list.items.reduce((level, item) => Math.min(level, item.level), MAX_LIST_LEVEL);
  const items = list.items.map(({ level, lines }) => ({
    id: newId(),
    level: level - least,
    runs: linesAsRuns(lines),
  }));
  return { id: newId(), kind: 'list', ordered: list.ordered ?? false, items };
}

/** The block of a quote so far, or null of an empty one; the quote goes on empty. */
export function takeQuote(sink: Extract<Sink, { kind: 'quote' }>): Block | null {
  const { lines, pull } = sink;
  const attribution = withoutDash(sink.attribution);
  sink.lines = [];
  sink.attribution = '';
  const runs = lines.length === 0 ? [{ text: attribution, marks: [] }] : linesAsRuns(lines);
  if (textOf(runs) === '') return null;
  if (lines.length === 0) return { id: newId(), kind: 'paragraph', runs };
  return { id: newId(), kind: pull ? 'pullquote' : 'quote', runs, attribution };
}

/** Who is quoted, without the dash before it. */
export function withoutDash(attribution: string): string {
  return attribution.replace(/^\s*(?:[—–―]|--)\s*/, '').trim();
}

/** The blocks of a table, then what stood in its cells and is no text. */
export function takeTable(sink: Extract<Sink, { kind: 'table' }>): Block[] {
  return [...tableBlocks(sink.rows), ...sink.deferred];
}
