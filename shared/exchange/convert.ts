import { MAX_LIST_LEVEL, type Block } from '../story/blocks';
import { newId } from '../story/ids';
import { emptyPhoto } from '../story/photo';
import { joinRuns, plain, textOf, type Run } from '../story/text';
import type { Role } from './types';

/** What a block says line by line, with its marks: list items and table rows are lines, cells stand between tabs. */
export function linesOfBlock(block: Block): Run[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'note':
      return [block.runs];
    case 'quote':
    case 'pullquote':
      return block.attribution === '' ? [block.runs] : [block.runs, plain(`— ${block.attribution}`)];
    case 'list':
      return block.items.map((item) => item.runs);
    case 'table':
      return block.rows.map((row) =>
        joined(
          row.cells.map((cell) => cell.runs),
          '\t',
        ),
      );
    case 'photo':
      return [block.photo.caption, plain(block.photo.credit), plain(block.photo.alt)].filter(
        (runs) => textOf(runs).trim() !== '',
      );
    case 'rule':
      return [];
  }
}

/** What a block says as runs, its lines on lines of their own. */
export function runsOfBlock(block: Block): Run[] {
  return joined(linesOfBlock(block), '\n');
}

/** What a block says on one line, without marks. */
export function lineOfBlock(block: Block): string {
  return textOf(runsOfBlock(block)).replace(/\s+/g, ' ').trim();
}

/**
 * The block in the shape a role of the body wants; no word is lost, so a rule that has words stays what it is.
 * A role that is no kind of block gives a paragraph.
 */
export function blockInRole(block: Block, role: Role): Block {
  if (block.kind === role) return block;
  const { id } = block;
  switch (role) {
    case 'subhead':
      return { id, kind: 'subhead', runs: runsOfBlock(block) };
    case 'note':
      return { id, kind: 'note', runs: runsOfBlock(block) };
    case 'quote':
    case 'pullquote':
      if (block.kind === 'quote' || block.kind === 'pullquote') return { ...block, kind: role };
      return { id, kind: role, runs: runsOfBlock(block), attribution: '' };
    case 'list':
      return { id, kind: 'list', ordered: false, items: itemsOf(block) };
    case 'table':
      return { id, kind: 'table', header: false, rows: rowsOf(block) };
    case 'photo':
      return { id, kind: 'photo', photo: { ...emptyPhoto(), caption: runsOfBlock(block) } };
    case 'rule':
      return textOf(runsOfBlock(block)).trim() === '' ? { id, kind: 'rule' } : block;
    default:
      return { id, kind: 'paragraph', runs: runsOfBlock(block) };
  }
}

/** Runs in lines at their line breaks. */
export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(joinRuns);
}

function itemsOf(block: Block) {
  const lines = linesOfBlock(block).flatMap(splitLines);
  const filled = lines.filter((runs) => textOf(runs).trim() !== '');
  return (filled.length === 0 ? [[]] : filled).map((runs) => ({
    id: newId(),
    level: levelOf(runs),
    runs: trimStart(runs),
  }));
}

/** The level of a line that was a list item set in by tabs. */
function levelOf(runs: readonly Run[]): number {
  return Math.min(/^\t*/.exec(textOf(runs))?.[0].length ?? 0, MAX_LIST_LEVEL);
}

function trimStart(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  return first === undefined ? [] : joinRuns([{ ...first, text: first.text.replace(/^\t+/, '') }, ...rest]);
}

function rowsOf(block: Block) {
  const rows = linesOfBlock(block)
    .flatMap(splitLines)
    .map((runs) => splitAt(runs, '\t'));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return (rows.length === 0 ? [[]] : rows).map((row) => ({
    id: newId(),
    cells: Array.from({ length: columns }, (_, at) => ({ runs: row[at] ?? [] })),
  }));
}

function splitAt(runs: readonly Run[], separator: string): Run[][] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(separator).forEach((text, at) => {
      if (at > 0) cells.push([]);
      cells.at(-1)?.push({ ...run, text });
    });
  }
  return cells.map(joinRuns);
}

function joined(stretches: readonly (readonly Run[])[], between: string): Run[] {
  return joinRuns(stretches.flatMap((runs, at) => (at === 0 ? runs : [...plain(between), ...runs])));
}
