import type { Block as StoryBlock, ListItem } from '../../story/blocks';
import { newId } from '../../story/ids';
import type { Photo } from '../../story/photo';
import { joinRuns, plain, textOf, type Run } from '../../story/text';
import { linesOfBlock } from '../convert';
import { trimmed, withoutUniform } from '../manuscript/runs';
import { paddedTable } from '../padded-table';
import type { Role } from '../types';
import type { Block, Cell, ListFacts, Paragraph, Table } from './read-model';
import { contentOf, type NoteReference } from './read-paragraph';
import { settingOfNames, styleRole, type StyleRole } from './read-style-names';

/** A block of a document and what its style says it is; `heading` is the level of one, else 0. */
export interface Line {
  block: StoryBlock;
  role: StyleRole | 'hidden' | null;
  heading: number;
  /** Lines of one group belong together, as a photo and what stands below it. */
  group: number;
}

/** What the lines of a document are made with. */
export interface LineContext {
  /** The text of a footnote or endnote, line by line; each is asked for once. */
  noteText: (reference: NoteReference) => Run[];
}

interface OpenList {
  key: string;
  ordered: boolean;
  items: ListItem[];
}

/** Makes lines of accepted blocks: items next to each other are one list, quotations one quotation. */
export function linesOf(blocks: readonly Block[], context: LineContext): Line[] {
  const maker = new LineMaker(context);
  maker.add(blocks);
  return maker.end();
}

class LineMaker {
  private readonly lines: Line[] = [];
  private list: OpenList | null = null;
  /** What waits for the end of a list: notes and pictures within it. */
  private readonly after: Line[] = [];
  private initial: Run[] = [];
  private group = 0;

  private readonly context: LineContext;

  constructor(context: LineContext) {
    this.context = context;
  }

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block);
      else this.addParagraph(block);
    }
  }

  end(): Line[] {
    this.endList();
    if (this.initial.length > 0) this.push({ id: newId(), kind: 'paragraph', runs: this.initial }, null);
    // Quotations that go on are joined once, and not at each of their paragraphs.
    for (const { block } of this.lines)
      if (block.kind === 'quote' || block.kind === 'pullquote') block.runs = joinRuns(block.runs);
    return this.lines;
  }

  private addParagraph(paragraph: Paragraph): void {
    const setting = settingOfNames(paragraph.style.names);
    const role = styleRole(setting);
    const heading = setting?.is === 'heading' ? setting.level : role === null ? paragraph.outline : 0;
    const isText = role === null && heading === 0;
    const content = contentOf(paragraph, isText);
    const runs = trimmed(content.runs);
    const text = textOf(runs);
    if (paragraph.isInitial && this.initial.length === 0 && text !== '' && text.length < 20) {
      this.initial = runs;
      return;
    }
    const whole = joinRuns([...this.initial, ...runs]);
    if (whole.length > 0) this.initial = [];
    const isItem = paragraph.list !== null && heading === 0 && role === null;
    if (content.isPhotoFirst) this.addPhotos(content.photos, isItem);
    if (whole.length > 0 && isItem && paragraph.list !== null) this.addItem(paragraph.list, whole);
    else if (whole.length > 0) this.addLine(whole, role, heading);
    else if (
      content.hasRule ||
      (paragraph.hasLine && content.photos.length === 0 && content.boxes.length === 0)
    ) {
      this.endList();
      this.push({ id: newId(), kind: 'rule' }, null);
    }
    if (!content.isPhotoFirst) this.addPhotos(content.photos, isItem);
    const hidden = trimmed(content.hidden);
    if (hidden.length > 0) this.wait({ id: newId(), kind: 'paragraph', runs: hidden }, 'hidden');
    for (const reference of content.notes) {
      const said = this.context.noteText(reference);
      if (said.length > 0) this.wait({ id: newId(), kind: 'note', runs: said }, 'note');
    }
    for (const box of content.boxes)
      for (const line of linesOf(box, this.context)) this.waitLine({ ...line, group: this.group });
    if (this.list === null) this.flushAfter();
  }

  private addLine(runs: Run[], role: StyleRole | null, heading: number): void {
    this.endList();
    const last = this.lines.at(-1);
    const isQuote = role === 'quote' || role === 'pullquote';
    if (isQuote && last?.role === role && (last.block.kind === 'quote' || last.block.kind === 'pullquote')) {
      for (const run of [...plain('\n'), ...runs]) last.block.runs.push(run);
      return;
    }
    if (role === 'attribution' && (last?.block.kind === 'quote' || last?.block.kind === 'pullquote')) {
      const said = textOf(runs).replace(/^[—–-]\s*/, '');
      last.block.attribution = [last.block.attribution, said].filter((text) => text !== '').join(' ');
      return;
    }
    const id = newId();
    if (isQuote) this.push({ id, kind: role, runs, attribution: '' }, role);
    else if (heading > 0)
      this.push({ id, kind: 'subhead', runs: withoutUniform(runs, 'bold') }, 'subhead', heading);
    else this.push({ id, kind: role === 'note' ? 'note' : 'paragraph', runs }, role);
  }

  private addItem({ key, level, ordered }: ListFacts, runs: Run[]): void {
    const goesOn = this.list !== null && (this.list.key === key || level > 0);
    if (!goesOn) {
      this.endList();
      this.list = { key, ordered, items: [] };
    }
    this.list?.items.push({ id: newId(), level, runs });
  }

  private endList(): void {
    const { list } = this;
    this.list = null;
    if (list !== null)
      this.push({ id: newId(), kind: 'list', ordered: list.ordered, items: list.items }, null);
    this.flushAfter();
  }

  private flushAfter(): void {
    for (const line of this.after.splice(0)) this.lines.push(line);
  }

  private addPhotos(photos: readonly Photo[], isItem: boolean): void {
    if (photos.length > 0 && !isItem) this.endList();
    for (const photo of photos) {
      if (isItem) this.wait({ id: newId(), kind: 'photo', photo }, null);
      else this.push({ id: newId(), kind: 'photo', photo }, null);
    }
  }

  private addTable(table: Table): void {
    this.endList();
    const [row] = table.rows;
    const [cell] = row?.cells ?? [];
    // A table of one cell is a box around what is in it.
    if (table.rows.length === 1 && row?.cells.length === 1 && cell !== undefined) {
      this.add(cell.blocks);
      this.endList();
      return;
    }
    const apart: Line[] = [];
    const rows = table.rows.map(({ cells }) => cells.flatMap((one) => this.cellRuns(one, apart)));
    const isHead = table.rows[0]?.isHead === true || hasBoldHead(rows);
    const shown = rows.map((cells, at) =>
      at === 0 && isHead ? cells.map((runs) => withoutUniform(runs, 'bold')) : cells,
    );
    if (shown.some((cells) => cells.some((runs) => runs.length > 0)))
      for (const block of paddedTable(shown, isHead)) this.push(block, null);
    for (const line of apart) this.lines.push({ ...line, group: (this.group += 1) });
  }

  /** The text of a cell, and an empty one for each further column; what is no text goes after the table. */
  private cellRuns(cell: Cell, apart: Line[]): Run[][] {
    const lines = cell.goesOn && cell.blocks.length === 0 ? [] : linesOf(cell.blocks, this.context);
    const texts: Run[][] = [];
    for (const line of lines) {
      if (line.block.kind === 'photo' || line.role === 'note' || line.role === 'hidden') apart.push(line);
      else for (const text of linesOfBlock(line.block)) texts.push(text);
    }
    const runs = joinRuns(texts.flatMap((one, at) => (at === 0 ? one : [...plain('\n'), ...one])));
    return [runs, ...Array.from({ length: cell.columns - 1 }, (): Run[] => [])];
  }

  private push(block: StoryBlock, role: Line['role'], heading = 0): void {
    const last = this.lines.at(-1);
    const isBelowPhoto = (role === 'caption' || role === 'credit') && last !== undefined;
    if (!isBelowPhoto) this.group += 1;
    this.lines.push({ block, role, heading, group: this.group });
  }

  private wait(block: StoryBlock, role: Line['role']): void {
    this.waitLine({ block, role, heading: 0, group: this.group });
  }

  private waitLine(line: Line): void {
    this.after.push(line);
  }
}

/** Whether the first row is set in bold, and no other. */
function hasBoldHead([first, ...rest]: readonly Run[][][]): boolean {
  const isBold = (cells: readonly Run[][]): boolean => {
    const said = cells.flat().filter((run) => run.text.trim() !== '');
    return said.length > 0 && said.every((run) => run.marks.includes('bold'));
  };
  return first !== undefined && rest.length > 0 && isBold(first) && !rest.some(isBold);
}

/** The role a line has in a reading, where its style says it. */
export function roleOfLine({ role, block, heading }: Line): Role | null {
  if (role === 'hidden' || role === 'furniture') return 'drop';
  if (heading > 0) return 'subhead';
  if (block.kind !== 'paragraph') return block.kind;
  return role === 'attribution' || role === 'dateline' ? null : role;
}
