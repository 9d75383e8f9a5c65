import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import type { Run } from '../../story/text';
import { attribute, parentOf, type Element } from './read-dom';
import type { FlowOutput } from './read-output';
import { linesAsRuns, takeTable, type Sink } from './read-sinks';
import { isLayout, span, type TableSurvey } from './read-survey';

const MOST_ROWS_BELOW = 200;

/** Begins a table; one that only lays out, or stands in a cell or an item, is its text. */
export function openTable(
  output: FlowOutput,
  element: Element,
  survey: TableSurvey | undefined,
): (() => void) | null {
  if (!output.takesBlocks() || isLayout(element, survey)) return null;
  output.endQuote();
  const sink: Sink = { kind: 'table', rows: [], deferred: [] };
  const waiting = output.after.length;
  return output.push(sink, () => {
    for (const block of takeTable(sink)) output.place(block);
    output.emitAfter(waiting);
  });
}

/** Begins a row. */
export function openRow(output: FlowOutput): (() => void) | null {
  const sink = output.sink();
  if (sink.kind === 'table') {
    sink.rows.push([]);
    return null;
  }
  output.joinNext(false);
  return () => output.joinNext(false);
}

/** Begins a cell. In a table that is only lines, a cell goes on in the line of the one before, after a tab. */
export function openCell(output: FlowOutput, element: Element): (() => void) | null {
  const sink = output.sink();
  if (sink.kind !== 'table') {
    const row = parentOf(element);
    if (!output.takesBlocks() && row !== null && output.hasLine(row)) {
      output.lines().at(-1)?.push({ text: '\t', marks: [] });
      output.joinNext(true);
    }
    return null;
  }
  const row = sink.rows.at(-1);
  const lines: Run[][] = [];
  const rows = Number.parseInt(attribute(element, 'rowspan') ?? '1', 10);
  return output.push({ kind: 'cell', lines }, () =>
    row?.push({
      runs: linesAsRuns(lines),
      columns: span(element),
      rows: Number.isNaN(rows) ? 1 : Math.min(Math.max(rows, 1), MOST_ROWS_BELOW),
      head: element.tagName === 'th' || isInTableHead(element),
    }),
  );
}

/** Begins the caption of a table: paragraphs before it. */
export function openTableCaption(output: FlowOutput): (() => void) | null {
  const table = output.sink();
  if (table.kind !== 'table') return null;
  const lines: Run[][] = [];
  const isFirst = table.rows.length === 0;
  return output.push({ kind: 'cell', lines }, () => {
    const blocks = lines.map((runs): Block => ({ id: newId(), kind: 'paragraph', runs }));
    if (isFirst) for (const block of blocks) output.emit(output.flowBlock(block));
    else table.deferred.push(...blocks);
  });
}

function isInTableHead(cell: Element): boolean {
  const row = parentOf(cell);
  return row !== null && parentOf(row)?.tagName === 'thead';
}
