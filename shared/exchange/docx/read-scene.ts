import type { XmlElement } from '../../xml/tree';
import type { FoundImage } from '../types';
import type { FieldStack } from './read-fields';
import type { Block } from './read-model';
import type { Numbering } from './read-numbering';
import type { Package, Relation } from './read-package';
import type { Look, Styles } from './read-styles';
import type { Change } from './read-model';

/** What became of a picture: one that no story can hold is told by its kind. */
export type PictureFate = 'kept' | 'missing' | { kind: string };

/** What was found in a document beside its text, counted while it is read. */
export interface Found {
  images: FoundImage[];
  /** What parts and addresses of pictures came to by their names, each looked at once. */
  pictures: Map<string, PictureFate>;
  /** Pictures no story can hold, by what they are: `EMF`, `TIFF`. */
  unreadable: Map<string, number>;
  missing: number;
  localLinks: number;
  insertions: number;
  deletions: number;
  moves: number;
  formats: number;
  authors: Set<string>;
  embedded: number;
}

/** Nothing found. */
export function nothingFound(): Found {
  return {
    images: [],
    pictures: new Map(),
    unreadable: new Map(),
    ...{ missing: 0, localLinks: 0, insertions: 0, deletions: 0, moves: 0, formats: 0, embedded: 0 },
    authors: new Set(),
  };
}

/** What a part of a document is read with. */
export interface Scene {
  package: Package;
  relations: ReadonlyMap<string, Relation>;
  styles: Styles;
  numbering: Numbering;
  fields: FieldStack;
  found: Found;
  /** What the children of an element are as blocks. */
  blocks: (element: XmlElement, scene: Scene, changes: readonly Change[]) => Block[];
}

/** What counts for text where it stands. */
export interface Scope {
  changes: readonly Change[];
  href: string | undefined;
  /** What its runs say, and the style of its paragraph. */
  look: Look;
  paragraph: Look;
  style: string;
  language: string;
  font: string;
}
