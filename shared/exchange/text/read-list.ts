import { MAX_LIST_LEVEL, type Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import type { Marker } from './read-markers';

/** A line that begins with a marker, and the lines that belong to it. */
export interface Item {
  marker: Marker;
  indent: number;
  /** Its text without the marker; `\n` between lines. */
  text: string;
  /** As it was written, with its marker. */
  raw: string;
  group: number;
}

/** A list, or lines that only looked like one. */
export type ListOrLines = { block: Block; group: number } | { lines: Item[] };

/**
 * Lists of items in a row. Lines that begin with a number are a list only when they count from one; lines with a
 * dash only when there are several, and they are no dialogue: otherwise their markers are text.
 */
export function listsOf(items: readonly Item[]): ListOrLines[] {
  const found: ListOrLines[] = [];
  for (const stretch of stretches(items)) {
    const levels = levelsOf(stretch);
    const [first] = stretch;
    if (first === undefined) continue;
    if (!isList(stretch, levels)) found.push({ lines: stretch });
    else found.push({ block: listBlock(stretch, levels), group: first.group });
  }
  return found;
}

/** Items whose outermost ones have markers of one kind. */
function stretches(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  let outer = 0;
  for (const item of items) {
    const last = found.at(-1);
    const head = last?.[0];
    const begins = head === undefined || (item.indent <= outer && item.marker.kind !== head.marker.kind);
    const restarts =
      head !== undefined && item.indent <= outer && item.marker.number === 1 && head.marker.number > 0;
    if (last === undefined || begins || restarts) {
      found.push([item]);
      outer = item.indent;
    } else last.push(item);
  }
  return found;
}

function isList(items: readonly Item[], levels: readonly number[]): boolean {
  const kind = items[0]?.marker.kind;
  if (kind === 'bullet') return true;
  if (items.length < 2) return false;
  if (kind === 'dash') return !items.some((item) => /[,.!?…] [-–—] /.test(item.text));
  const counts: number[] = [];
  return items.every((item, at) => {
    const level = levels[at] ?? 0;
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    return item.marker.kind !== 'number' || item.marker.number === counts[level];
  });
}

/** The level of every item by how far it is set in. */
function levelsOf(items: readonly Item[]): number[] {
  const open: number[] = [];
  return items.map(({ indent }) => {
    while (open.length > 1 && (open.at(-1) ?? 0) > indent) open.pop();
    if (open.length === 0 || (open.at(-1) ?? 0) < indent) open.push(indent);
    return Math.min(open.length - 1, MAX_LIST_LEVEL);
  });
}

function listBlock(items: readonly Item[], levels: readonly number[]): Block {
  const ordered = items[0]?.marker.kind === 'number';
  return {
    id: newId(),
    kind: 'list',
    ordered,
    items: items.map((item, at) => ({
      id: newId(),
      level: levels[at] ?? 0,
      // The numbers of a list within bullets are text, for the list as a whole has none.
      runs: plain(!ordered && item.marker.kind === 'number' ? item.raw : item.text),
    })),
  };
}
