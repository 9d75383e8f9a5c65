import type { Photo } from '../../story/photo';
import type { Mark } from '../../story/text';
import type { Style } from './read-styles';

/** A change that Word tracked; `author` is `''` and `at` (ISO 8601) null where they were scrubbed. */
export interface Change {
  kind: 'insert' | 'delete' | 'move-to' | 'move-from' | 'format';
  author: string;
  at: string | null;
}

/** A stretch of text of one look, with the changes that stand around it, the outermost first. */
export interface TextInline {
  kind: 'text';
  text: string;
  marks: Mark[];
  /** The marks that only the style of the paragraph gives. */
  styleMarks: Mark[];
  href?: string;
  /** The name of its character style in small letters, `''` for none. */
  style: string;
  /** A BCP 47 tag, `''` where only the document’s own counts. */
  language: string;
  isHidden: boolean;
  changes: readonly Change[];
}

/** What stands in a paragraph. */
export type Inline =
  | TextInline
  | { kind: 'comment'; what: 'start' | 'end' | 'reference'; id: string }
  | { kind: 'bookmark'; name: string }
  | { kind: 'picture'; photo: Photo; changes: readonly Change[] }
  | { kind: 'note'; which: 'footnote' | 'endnote'; id: string; changes: readonly Change[] }
  /** Text that stands apart: a text box, a diagram. */
  | { kind: 'box'; blocks: Block[]; changes: readonly Change[] }
  | { kind: 'rule' };

/** The list a paragraph is an item of. */
export interface ListFacts {
  key: string;
  level: number;
  ordered: boolean;
}

/** A paragraph; `mark` are the changes of its end, `isInitial` where it is the large letter the next one begins with. */
export interface Paragraph {
  kind: 'paragraph';
  style: Style;
  /** The level of the heading it is by its outline, 1 to 9; 0 for none. */
  outline: number;
  list: ListFacts | null;
  hasLine: boolean;
  isInitial: boolean;
  inlines: Inline[];
  mark: readonly Change[];
}

/** A cell; `columns` are those it takes up, `goesOn` where it is part of the one above. */
export interface Cell {
  columns: number;
  goesOn: boolean;
  blocks: Block[];
}

/** A row of a table, with what was done to it as a whole. */
export interface Row {
  isHead: boolean;
  changes: readonly Change[];
  cells: Cell[];
}

/** A table. */
export interface Table {
  kind: 'table';
  rows: Row[];
}

/** What a document is made of. */
export type Block = Paragraph | Table;
