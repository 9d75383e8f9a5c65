import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { textOf, type Run } from '../../story/text';
import { PLAIN, TextBuffer, type Look } from './read-buffer';
import type { Element } from './read-dom';
import { addToList, listBlock, takeQuote, type OpenList, type Sink } from './read-sinks';

/** What an element is to its page: text of the story, clearly none, or outside of the article. */
export type Zone = 'text' | 'furniture' | 'outside';

/** A block of a page with where it stood. */
export interface FlowBlock {
  block: Block;
  /** The innermost element that begins and ends lines around it. */
  element: Element | null;
  zone: Zone;
  /** The level of the heading it stood in, or 0. */
  heading: number;
}

/** An element the reader is in, and what it says of the text in it. */
export interface Scope {
  look: Look;
  zone: Zone;
  heading: number;
  /** How many quotations within the line are open. */
  quotes: number;
  element: Element | null;
  isBlock: boolean;
  /** What happens when the element ends, after its last line. */
  close: (() => void) | null;
}

const OUTERMOST: Scope = {
  ...{ look: PLAIN, zone: 'text', heading: 0, quotes: 0, element: null, isBlock: true, close: null },
};

/** Where text and blocks go while a tree is walked: lines to what they stand in, blocks to the body, in order. */
export class FlowOutput {
  readonly blocks: FlowBlock[] = [];
  readonly buffer = new TextBuffer();
  readonly scopes: Scope[] = [OUTERMOST];
  /** Pictures and other blocks met within a line, list or table: they stand after it. */
  readonly after: FlowBlock[] = [];
  private readonly sinks: Sink[] = [{ kind: 'body' }];
  /** A list whose items stand without an element around them, as Word writes them. */
  private looseList: OpenList | null = null;
  /** The rows of tables that are only lines, and how many lines there were when each began. */
  private readonly rowStarts = new WeakMap<Element, number>();
  /** Whether the next line goes on in the line before it. */
  private joins = false;

  scope(): Scope {
    return this.scopes.at(-1) ?? OUTERMOST;
  }

  sink(): Sink {
    return this.sinks.at(-1) ?? { kind: 'body' };
  }

  /** Whether blocks can stand here. */
  takesBlocks(): boolean {
    const { kind } = this.sink();
    return kind === 'body' || kind === 'quote';
  }

  /** Sends lines elsewhere; the function that is returned ends that, and then does `close`. */
  push(sink: Sink, close: () => void = () => undefined): () => void {
    this.flushLine();
    this.joins = false;
    this.sinks.push(sink);
    return () => {
      this.flushLine();
      this.sinks.pop();
      this.joins = false;
      close();
    };
  }

  /** Ends the line that is open: it becomes what lines are where it stands. */
  flushLine(): void {
    const runs = this.buffer.take();
    if (runs.length > 0) this.line(runs);
    if (this.after.length > 0 && this.takesBlocks()) this.emitAfter(0);
  }

  /** A block where the reader stands: in the body, or after what it was met in. */
  place(block: Block): void {
    if (this.takesBlocks()) {
      this.endQuote();
      this.emit(this.flowBlock(block));
    } else if (block.kind !== 'rule') this.after.push(this.flowBlock(block));
  }

  /** The blocks that waited since there were `since` of them. */
  emitAfter(since: number): void {
    this.endQuote();
    for (const one of this.after.splice(since)) this.emit(one);
  }

  /** A quote cannot hold a list, a table or a picture: it ends before and goes on after. */
  endQuote(): void {
    const sink = this.sink();
    const block = sink.kind === 'quote' ? takeQuote(sink) : null;
    if (block !== null) this.emit(this.flowBlock(block));
  }

  /** The list of items without an element around them: the one that is open when it has that key, or a new one. */
  looseListOf(key: string, ordered: boolean | null): OpenList {
    if (this.looseList?.key === key) return this.looseList;
    this.endQuote();
    this.endLooseList();
    return (this.looseList = { ordered, items: [], key });
  }

  /** Says whether the loose list is numbered, where nobody has said so yet. */
  numberLooseList(ordered: () => boolean): void {
    if (this.looseList !== null) this.looseList.ordered ??= ordered();
  }

  endLooseList(): void {
    const list = this.looseList;
    this.looseList = null;
    const block = list === null ? null : listBlock(list);
    if (block !== null) this.blocks.push(this.flowBlock(block));
  }

  /** The lines of the cell, caption or item the reader is in. */
  lines(): Run[][] {
    const sink = this.sink();
    if (sink.kind === 'cell' || sink.kind === 'caption') return sink.lines;
    return sink.kind === 'item' ? (sink.item?.lines ?? []) : [];
  }

  /** Whether a row of a table that is only lines has text already; asked for every cell of it. */
  hasLine(row: Element): boolean {
    const lines = this.lines().length;
    const start = this.rowStarts.get(row);
    if (start === undefined) this.rowStarts.set(row, lines);
    return start !== undefined && lines > start;
  }

  /** Whether the next line goes on in the one before it. */
  joinNext(joins: boolean): void {
    this.joins = joins;
  }

  /** Adds a block to the body, whatever the reader is in. */
  emit(one: FlowBlock): void {
    this.endLooseList();
    this.blocks.push(one);
  }

  flowBlock(block: Block): FlowBlock {
    const { element, zone, heading } = this.scope();
    return { block, element, zone, heading };
  }

  private line(runs: Run[]): void {
    const last = this.joins ? this.lines().at(-1) : undefined;
    this.joins = false;
    if (last !== undefined) {
      for (const run of runs) last.push(run);
      return;
    }
    const sink = this.sink();
    switch (sink.kind) {
      case 'body':
        for (const one of this.scope().look.space === 'normal' ? [runs] : atBlankLines(runs))
          this.place({ id: newId(), kind: this.scope().heading > 0 ? 'subhead' : 'paragraph', runs: one });
        return;
      case 'quote':
        if (sink.attribution !== '') sink.lines.push([{ text: sink.attribution, marks: [] }]);
        sink.attribution = '';
        sink.lines.push(runs);
        return;
      case 'attribution':
        sink.quote.attribution = [sink.quote.attribution, textOf(runs)]
          .filter((text) => text !== '')
          .join(' ');
        return;
      case 'list':
      case 'item':
        addToList(sink, runs);
        return;
      case 'cell':
      case 'caption':
        sink.lines.push(runs);
        return;
      case 'credit':
        sink.caption.credit.push(runs);
        return;
      case 'table':
        sink.deferred.push({ id: newId(), kind: 'paragraph', runs });
        return;
    }
  }
}

/** Text that keeps its white space, in paragraphs at its blank lines. */
export function atBlankLines(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(/\n[ \t]*\n\s*/).forEach((text, at) => {
      if (at > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '');
}
