import { MAX_LIST_LEVEL, type Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { joinRuns, textOf, type Run } from '../../story/text';
import { linesAsRuns } from '../html/read-sinks';
import { tableBlocks } from '../html/read-table';
import { isBlank } from '../recognise/letters';
import type { Element, ItemOf, Line, Table } from './elements';
import { withoutUniform } from './runs';
import type { Setting } from './setting';

/** A block of a document, and what its style says that it is. */
export interface SetBlock {
  block: Block;
  setting: Setting | null;
}

/** The blocks of a document: items in their lists, paragraphs of one quotation together, layout tables as text. */
export function blocksOf(elements: readonly Element[]): SetBlock[] {
  const blocks: SetBlock[] = [];
  let at = 0;
  while (at < elements.length) {
    const element = elements[at];
    if (element === undefined) break;
    const end = endOf(elements, at, element);
    if (element.kind === 'line') {
      const lines = elements.slice(at, end).filter((each) => each.kind === 'line');
      blocks.push(...linesAsBlocks(element, lines));
    } else if (element.kind === 'table') blocks.push(...ofTable(element));
    else if (element.kind === 'picture')
      blocks.push({ block: { id: newId(), kind: 'photo', photo: element.photo }, setting: null });
    else blocks.push({ block: { id: newId(), kind: 'rule' }, setting: null });
    at = end;
  }
  return blocks;
}

/** Where what an element begins ends: a list, a quotation, or the element itself. */
function endOf(elements: readonly Element[], at: number, first: Element): number {
  let end = at + 1;
  if (first.kind !== 'line') return end;
  const goesOn = (next: Element | undefined): next is Line => {
    if (next?.kind !== 'line') return false;
    // What stands deeper belongs to the item above it, whatever list it is said to be of.
    if (first.item !== null)
      return next.item !== null && (next.item.key === first.item.key || next.item.level > first.item.level);
    return next.item === null && isQuote(first.setting) && next.setting?.is === first.setting?.is;
  };
  while (goesOn(elements[end])) end += 1;
  const after = elements[end];
  const isSaid = isQuote(first.setting) && after?.kind === 'line' && after.setting?.is === 'attribution';
  return isSaid ? end + 1 : end;
}

function isQuote(setting: Setting | null): boolean {
  return setting?.is === 'quote' || setting?.is === 'pullquote';
}

function linesAsBlocks(first: Line, lines: readonly Line[]): SetBlock[] {
  const { setting } = first;
  const whole = lines.filter(({ runs }) => !isBlank(textOf(runs)));
  if (whole.length === 0) return [];
  if (first.item !== null) return [{ block: listOf(first.item, whole), setting: null }];
  if (isQuote(setting)) {
    const words = whole.filter((one) => one.setting?.is !== 'attribution');
    const said = whole.filter((one) => one.setting?.is === 'attribution').map(({ runs }) => textOf(runs));
    const kind = setting?.is === 'pullquote' ? 'pullquote' : 'quote';
    const runs = withoutUniform(linesAsRuns(words.map((one) => one.runs)), 'italic');
    const attribution = said.join(' ').replace(/^\s*(?:[—–―]|--)\s*/, '');
    return words.length === 0
      ? [{ block: { id: newId(), kind: 'paragraph', runs: joinRuns(first.runs) }, setting: null }]
      : [{ block: { id: newId(), kind, runs, attribution: attribution.trim() }, setting: null }];
  }
  if (setting?.is === 'heading' || setting?.is === 'title' || setting?.is === 'subtitle') {
    const runs = withoutUniform(withoutUniform(joinRuns(first.runs), 'bold'), 'italic');
    return [{ block: { id: newId(), kind: 'subhead', runs }, setting }];
  }
  const runs = joinRuns(first.runs);
  if (setting?.is === 'note') return [{ block: { id: newId(), kind: 'note', runs }, setting }];
  const shown = setting?.is === 'caption' || setting?.is === 'credit' ? withoutUniform(runs, 'italic') : runs;
  return [{ block: { id: newId(), kind: 'paragraph', runs: shown }, setting }];
}

function listOf(first: ItemOf, lines: readonly Line[]): Block {
  const levels = lines.map(({ item }) => Math.min(Math.max(item?.level ?? 0, 0), MAX_LIST_LEVEL));
  const least = levels.reduce((low, level) => Math.min(low, level), MAX_LIST_LEVEL);
  const outermost = lines.find((_, at) => levels[at] === least)?.item;
  return {
    id: newId(),
    kind: 'list',
    ordered: outermost?.ordered ?? first.ordered,
    items: lines.map(({ runs }, at) => ({
      id: newId(),
      level: (levels[at] ?? 0) - least,
      runs: joinRuns(runs),
    })),
  };
}

/** So many paragraphs in a cell, and the table only sets things beside each other. */
const LAYOUT = 4;

function ofTable({ rows }: Table): SetBlock[] {
  const cells = rows.flat();
  const isLayout =
    !cells.some((cell) => cell.head) &&
    cells.some(
      ({ content }) =>
        content.filter((each) => each.kind === 'line' && each.item === null).length >= LAYOUT ||
        content.some((each) => each.kind === 'line' && isTitled(each.setting)),
    );
  if (isLayout) return cells.flatMap(({ content }) => blocksOf(content));
  const source = rows.map((row) =>
    row.map(({ content, columns, rows: down, head }) => {
      const runs = linesAsRuns(linesIn(content));
      return { runs: head ? withoutUniform(runs, 'bold') : runs, columns, rows: down, head };
    }),
  );
  const pictures = cells.flatMap(({ content }) => picturesIn(content));
  return [...tableBlocks(source).map((block) => ({ block, setting: null })), ...blocksOf(pictures)];
}

function isTitled(setting: Setting | null): boolean {
  return setting?.is === 'title' || setting?.is === 'heading';
}

/** The lines in a cell; a table in it is a line a row, its cells between tabs. */
function linesIn(content: readonly Element[]): Run[][] {
  return content.flatMap((each): Run[][] => {
    if (each.kind === 'line') return isBlank(textOf(each.runs)) ? [] : [each.runs];
    if (each.kind !== 'table') return [];
    return each.rows.map((row) =>
      row.flatMap((cell, at): Run[] => {
        const runs = linesAsRuns(linesIn(cell.content));
        return at === 0 ? runs : [{ text: '\t', marks: [] }, ...runs];
      }),
    );
  });
}

function picturesIn(content: readonly Element[]): Element[] {
  return content.flatMap((each): Element[] => {
    if (each.kind === 'picture') return [each];
    return each.kind === 'table' ? each.rows.flat().flatMap((cell) => picturesIn(cell.content)) : [];
  });
}
