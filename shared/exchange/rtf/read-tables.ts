import { headingOf, settingOf, type Setting } from '../manuscript/setting';
import { pageOfCharset, pageOfName, SIGNS } from './read-code-pages';
import type { Destination } from './read-destination';
import type { Page } from './read-letters';

/** A font: the code page of its letters, null where it does not say. */
export interface Font {
  name: string;
  page: number | null;
}

/** A style: what its name or outline says, and the number of the style it is based on, -1 for none. */
export interface Style {
  setting: Setting | null;
  base: number;
}

/** The level of a list: whether it counts, null where it shows nothing. */
type Level = 'number' | 'bullet' | 'nothing';

/** What a document says before its text. */
export interface Tables {
  fonts: Map<number, Font>;
  styles: Map<number, Style>;
  /** Levels of lists by the list's own number, and lists by the number paragraphs know them by. */
  lists: Map<number, Level[]>;
  overrides: Map<number, number>;
  authors: string[];
  defaultFont: number;
  /** The code page of the document. */
  page: number;
}

/** Tables of a document that has said nothing yet. */
export function noTables(): Tables {
  return {
    fonts: new Map(),
    styles: new Map(),
    lists: new Map(),
    overrides: new Map(),
    authors: [],
    defaultFont: 0,
    page: 1252,
  };
}

/** The code page of bytes in a font. */
export function pageOfFont({ fonts, defaultFont, page }: Tables, number: number): Page {
  const font = fonts.get(number < 0 ? defaultFont : number);
  const own = font?.page ?? page;
  return { number: own, font: own === SIGNS ? (font?.name ?? '') : '' };
}

/** The kind of an item of a list; null where the list is not known. */
export function levelOf({ lists, overrides }: Tables, list: number, level: number): Level | null {
  const id = overrides.get(list);
  const levels = id === undefined ? undefined : lists.get(id);
  return levels?.[Math.min(level, levels.length - 1)] ?? null;
}

/** What a style makes of a paragraph, by its own name or that of a style it is based on. */
export function settingOfStyle({ styles }: Tables, number: number): Setting | null {
  let at = number;
  for (let steps = 0; steps < 10; steps += 1) {
    const style = styles.get(at);
    if (style?.setting !== null) return style?.setting ?? null;
    at = style.base;
  }
  return null;
}

const MOST = 20_000;

/** Reads `\fonttbl`, whose fonts stand in groups of their own or one after the other. */
export function fontTable(tables: Tables): Destination {
  let number = -1;
  let page: number | null = null;
  let name = '';
  const finish = (): void => {
    const known = name.trim();
    if (number >= 0 && tables.fonts.size < MOST)
      tables.fonts.set(number, { name: known, page: page ?? pageOfName(known) ?? signPage(known) });
    number = -1;
    page = null;
    name = '';
  };
  return {
    text: (text) => {
      if (name.length < 200) name += text.split(';')[0] ?? '';
      if (text.includes(';')) finish();
    },
    word: (word, value) => {
      if (word === 'f') {
        if (number >= 0) finish();
        number = value ?? 0;
      } else if (word === 'fcharset' && value !== null) page = pageOfCharset(value);
      else if (word === 'cpg' && value !== null && value > 0) page = value;
      return true;
    },
    end: finish,
  };
}

function signPage(name: string): number | null {
  return /^(?:symbol|wingdings|webdings)/i.test(name) ? SIGNS : null;
}

/** Reads `\stylesheet`: which paragraphs are headings, titles, quotations. */
export function styleTable(tables: Tables): Destination {
  let number = 0;
  let base = -1;
  let isParagraph = true;
  let outline: number | null = null;
  let name = '';
  return {
    text: (text) => {
      if (name.length < 200) name += text;
      if (!text.includes(';')) return;
      const named = settingOf((name.split(';')[0] ?? '').split(',')[0] ?? '');
      const set = named ?? (outline !== null && outline < 9 ? headingOf(outline + 1) : null);
      if (isParagraph && tables.styles.size < MOST) tables.styles.set(number, { setting: set, base });
      number = 0;
      base = -1;
      isParagraph = true;
      outline = null;
      name = '';
    },
    word: (word, value) => {
      if (word === 's') number = value ?? 0;
      else if (word === 'sbasedon') base = value ?? -1;
      else if (word === 'cs' || word === 'ts' || word === 'ds') isParagraph = false;
      else if (word === 'outlinelevel') outline = value;
      return true;
    },
  };
}

/** Reads `\listtable`. */
export function listTable(tables: Tables): Destination {
  let levels: Level[] = [];
  return {
    text: () => undefined,
    word: (word, value) => {
      if (word === 'list') levels = [];
      else if (word === 'levelnfc' || word === 'levelnfcn') {
        // Newer documents say the same twice, the second time with more kinds.
        const kind = value === 23 ? 'bullet' : value === 255 ? 'nothing' : 'number';
        if (word === 'levelnfcn' && levels.length > 0) levels[levels.length - 1] = kind;
        else if (levels.length < 20) levels.push(kind);
      } else if (word === 'listid' && value !== null && tables.lists.size < MOST)
        tables.lists.set(value, levels);
      return true;
    },
  };
}

/** Reads `\listoverridetable`: by which numbers paragraphs know their lists. */
export function overrideTable(tables: Tables): Destination {
  let list = 0;
  return {
    text: () => undefined,
    word: (word, value) => {
      if (word === 'listid') list = value ?? 0;
      else if (word === 'ls' && value !== null && tables.overrides.size < MOST)
        tables.overrides.set(value, list);
      return true;
    },
  };
}

/** Reads `\*\revtbl`: who changed the text. */
export function authorTable(tables: Tables): Destination {
  let name = '';
  return {
    text: (text) => {
      for (const piece of text.split(/(;)/)) {
        if (piece !== ';') name += piece;
        else {
          if (tables.authors.length < MOST) tables.authors.push(name.trim());
          name = '';
        }
      }
    },
    word: () => true,
  };
}
