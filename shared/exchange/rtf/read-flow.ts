import { joinRuns, type Run } from '../../story/text';
import { isNumber } from '../html/read-word';
import type { Cell, Element, ItemOf } from '../manuscript/elements';
import { linesOf } from '../manuscript/lines';
import { headingOf, type Setting } from '../manuscript/setting';
import type { Destination } from './read-destination';
import { marksOf, type Paragraph, type State } from './read-state';
import { levelOf, settingOfStyle, type Tables } from './read-tables';

/** What is done with letters before they become text: what is hidden or deleted is counted, and none. */
export type Sieve = (text: string, state: State) => boolean;

interface OpenTable {
  rows: Cell[][];
  row: Cell[];
  cell: Element[];
}

/** Tables stand in tables no deeper than this. */
const DEEPEST = 20;

/** A stream of paragraphs and tables: the body of a document, a footnote, the head of a page, a text box. */
export class Flow implements Destination {
  readonly elements: Element[] = [];
  /** What is done when the group that began the stream ends. */
  end: (() => void) | undefined = undefined;
  private readonly document: Tables;
  private readonly sieve: Sieve;
  private readonly tables: OpenTable[] = [];
  private runs: Run[] = [];
  /** Whether the paragraph that is open has more than white space. */
  private hasText = false;
  private after: Element[] = [];
  /** The sign or number before an item, as old readers show it; null where there is none. */
  private marker: string | null = null;
  private isHead = false;

  constructor(document: Tables, sieve: Sieve) {
    this.document = document;
    this.sieve = sieve;
  }

  text(text: string, state: State): void {
    if (this.sieve(text, state)) this.push(text, state);
  }

  /** Text that stands whatever becomes of the letters around it. */
  push(text: string, state: State): void {
    const { href } = state;
    const marks = marksOf(state);
    this.hasText ||= text.trim() !== '';
    this.runs.push(href === undefined ? { text, marks } : { text, marks, href });
  }

  /** The sign or number of an item. */
  mark(text: string): void {
    this.marker = text.trim();
  }

  /** Puts elements where the reader stands: before the paragraph that is open, if it has no text yet, or after it. */
  place(elements: readonly Element[], { paragraph }: State): void {
    if (!this.hasText) this.put(elements, depthOf(paragraph));
    else for (const element of elements) this.after.push(element);
  }

  word(name: string, _value: number | null, state: State): boolean {
    const { paragraph } = state;
    switch (name) {
      case 'par':
      case 'sect':
        // The end of a paragraph that was deleted joins it to the next.
        if (!state.deleted) this.endParagraph(paragraph, depthOf(paragraph));
        return true;
      case 'page':
      case 'column':
        if (this.hasText) this.endParagraph(paragraph, depthOf(paragraph));
        return true;
      case 'trowd':
        this.isHead = false;
        return true;
      case 'trhdr':
        this.isHead = true;
        return true;
      case 'cell':
        this.endCell(paragraph, 1);
        return true;
      case 'nestcell':
        this.endCell(paragraph, Math.max(2, paragraph.depth));
        return true;
      case 'row':
        this.endRow(1);
        return true;
      case 'nestrow':
        this.endRow(Math.max(2, this.tables.length));
        return true;
      default:
        return false;
    }
  }

  /** Ends what is open; `paragraph` is how the last one was set. */
  finish(paragraph: Paragraph): Element[] {
    this.endParagraph(paragraph, depthOf(paragraph));
    this.closeTables(0);
    return this.elements;
  }

  private endParagraph(paragraph: Paragraph, depth: number): void {
    const setting = settingOfParagraph(this.document, paragraph);
    const item = setting === null ? this.itemOf(paragraph) : null;
    const lines = linesOf(joinRuns(this.runs), setting, item);
    this.runs = [];
    this.hasText = false;
    this.marker = null;
    this.put([...lines, ...this.after], depth);
    this.after = [];
  }

  private itemOf({ list, level, numbering }: Paragraph): ItemOf | null {
    const { marker } = this;
    const kind = list > 0 ? levelOf(this.document, list, level) : null;
    if (kind === 'nothing' || (list === 0 && numbering === null && marker === null)) return null;
    if (marker === '' && kind === null && numbering === null) return null;
    const ordered = kind === null ? (numbering?.ordered ?? isNumber(marker ?? '')) : kind === 'number';
    if (list > 0) return { key: `list ${list}`, level, ordered };
    return { key: `old ${ordered ? 'numbers' : 'bullets'}`, level: numbering?.level ?? 0, ordered };
  }

  private put(elements: readonly Element[], depth: number): void {
    if (elements.length === 0) return;
    this.closeTables(depth);
    const into = depth === 0 ? this.elements : this.open(depth).cell;
    for (const element of elements) into.push(element);
  }

  private open(depth: number): OpenTable {
    const wanted = Math.min(depth, DEEPEST);
    while (this.tables.length < wanted) this.tables.push({ rows: [], row: [], cell: [] });
    return this.tables[wanted - 1] ?? { rows: [], row: [], cell: [] };
  }

  private endCell(paragraph: Paragraph, depth: number): void {
    this.endParagraph(paragraph, depth);
    this.closeTables(depth);
    const table = this.open(depth);
    table.row.push({ content: table.cell, columns: 1, rows: 1, head: this.isHead && depth === 1 });
    table.cell = [];
  }

  private endRow(depth: number): void {
    const table = this.tables[Math.min(depth, DEEPEST) - 1];
    if (table === undefined) return;
    this.closeTables(depth);
    if (table.row.length > 0)
      table.rows.push(depth === 1 ? table.row.map((cell) => ({ ...cell, head: this.isHead })) : table.row);
    table.row = [];
  }

  /** Closes tables that stand deeper: each is an element of what it stood in. */
  private closeTables(depth: number): void {
    while (this.tables.length > depth) {
      const closed = this.tables.pop();
      if (closed === undefined) return;
      if (closed.cell.length > 0) closed.row.push({ content: closed.cell, columns: 1, rows: 1, head: false });
      if (closed.row.length > 0) closed.rows.push(closed.row);
      const into = this.tables.at(-1)?.cell ?? this.elements;
      if (closed.rows.length > 0) into.push({ kind: 'table', rows: closed.rows });
    }
  }
}

function depthOf({ depth, inTable }: Paragraph): number {
  return inTable ? Math.max(depth, 1) : depth;
}

function settingOfParagraph(tables: Tables, { style, outline }: Paragraph): Setting | null {
  const set = settingOfStyle(tables, style);
  if (set !== null) return set;
  return outline !== null && outline < 9 ? headingOf(outline + 1) : null;
}
