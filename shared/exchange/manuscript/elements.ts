import type { Photo } from '../../story/photo';
import type { Run } from '../../story/text';
import type { Setting } from './setting';

/** Of which list a line is an item; items of one key that stand below each other are one list. */
export interface ItemOf {
  key: string;
  /** 0 is the outermost. */
  level: number;
  ordered: boolean;
}

/** A paragraph of a document. */
export interface Line {
  kind: 'line';
  runs: Run[];
  setting: Setting | null;
  item: ItemOf | null;
}

/** A cell of a table, with all that stands in it. */
export interface Cell {
  content: Element[];
  columns: number;
  rows: number;
  head: boolean;
}

/** A table of a document. */
export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** A picture of a document, by its `origin`. */
export interface Picture {
  kind: 'picture';
  photo: Photo;
}

/** What a document is made of, in its order. */
export type Element = Line | Table | Picture | { kind: 'rule' };

/** A line of text and nothing more. */
export function line(runs: Run[], setting: Setting | null = null, item: ItemOf | null = null): Line {
  return { kind: 'line', runs, setting, item };
}
