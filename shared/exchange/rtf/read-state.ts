import { MARKS, type Mark } from '../../story/text';

/** How a paragraph is set; `depth` is that of the table it stands in, 0 outside of any. */
export interface Paragraph {
  style: number;
  list: number;
  level: number;
  inTable: boolean;
  depth: number;
  outline: number | null;
  /** The numbering of old documents. */
  numbering: { ordered: boolean; level: number } | null;
}

/** How letters look and what is known of them; a group has its own, which ends with it. */
export interface State {
  marks: Readonly<Record<Mark, boolean>>;
  /** Bold and italic of letters that run from right to left. */
  rightBold: boolean;
  rightItalic: boolean;
  isRight: boolean;
  hidden: boolean;
  inserted: boolean;
  deleted: boolean;
  insertedBy: number;
  deletedBy: number;
  font: number;
  rightFont: number | null;
  doubleFont: number | null;
  /** Which of a run's fonts the letters are in. */
  reach: 'low' | 'high' | 'double';
  /** Windows' number of the language, 0 for none. */
  language: number;
  /** How many signs after a letter by number say it again for old readers. */
  fallback: number;
  href: string | undefined;
  paragraph: Paragraph;
}

const NO_PARAGRAPH: Paragraph = {
  ...{ style: 0, list: 0, level: 0, inTable: false, depth: 0, outline: null, numbering: null },
};

const NO_MARKS: Readonly<Record<Mark, boolean>> = {
  ...{ bold: false, italic: false, underline: false, strike: false, sub: false, sup: false },
};

/** What a document begins with. */
export const FIRST_STATE: State = {
  ...{ marks: NO_MARKS, rightBold: false, rightItalic: false, isRight: false, hidden: false },
  ...{ inserted: false, deleted: false, insertedBy: -1, deletedBy: -1, font: -1, rightFont: null },
  ...{ doubleFont: null, reach: 'low', language: 0, fallback: 1, href: undefined, paragraph: NO_PARAGRAPH },
};

/** The marks of letters in a state. */
export function marksOf({ marks, isRight, rightBold, rightItalic }: State): Mark[] {
  const shown = isRight ? { ...marks, bold: rightBold, italic: rightItalic } : marks;
  return MARKS.filter((mark) => shown[mark]);
}

/** The font letters in a state are in. */
export function fontOf({ reach, isRight, font, rightFont, doubleFont }: State): number {
  if (reach === 'double' && doubleFont !== null) return doubleFont;
  return isRight && rightFont !== null ? rightFont : font;
}

const UNDERLINES: ReadonlySet<string> = new Set(
  'ul uld uldash uldashd uldashdd uldb ulhwave ulldash ulth ulthd ulthdash ulthdashd ulthdashdd ulthldash ululdbwave ulw ulwave'.split(
    ' ',
  ),
);

/** The state after a control word for letters; null for a word that is none. */
export function lettersAfter(state: State, name: string, value: number | null): State | null {
  const on = value !== 0;
  if (UNDERLINES.has(name)) return marked(state, { underline: on });
  switch (name) {
    case 'plain':
      return plainAfter(state);
    case 'b':
      return marked(state, { bold: on });
    case 'i':
      return marked(state, { italic: on });
    case 'ab':
      return { ...state, rightBold: on };
    case 'ai':
      return { ...state, rightItalic: on };
    case 'ulnone':
      return marked(state, { underline: false });
    case 'strike':
    case 'striked':
      return marked(state, { strike: on });
    case 'sub':
      return marked(state, { sub: on, sup: false });
    case 'super':
      return marked(state, { sup: on, sub: false });
    case 'nosupersub':
      return marked(state, { sup: false, sub: false });
    case 'up':
      return marked(state, { sup: (value ?? 6) >= 4, sub: false });
    case 'dn':
      return marked(state, { sub: (value ?? 6) >= 4, sup: false });
    case 'v':
      return { ...state, hidden: on };
    case 'revised':
    case 'mvt':
      return { ...state, inserted: on };
    case 'deleted':
    case 'mvf':
      return { ...state, deleted: on };
    case 'revauth':
      return { ...state, insertedBy: value ?? -1 };
    case 'revauthdel':
      return { ...state, deletedBy: value ?? -1 };
    default:
      return scriptAfter(state, name, value);
  }
}

/** The state after a control word for fonts, scripts and languages; null for a word that is none. */
function scriptAfter(state: State, name: string, value: number | null): State | null {
  switch (name) {
    case 'f':
      return { ...state, font: value ?? -1, ...(state.reach === 'double' ? { reach: 'low' } : {}) };
    case 'af':
      if (state.reach === 'double') return { ...state, doubleFont: value };
      return state.isRight || state.reach === 'low' ? { ...state, rightFont: value } : state;
    case 'rtlch':
      return { ...state, isRight: true, reach: 'low' };
    case 'ltrch':
      return { ...state, isRight: false, reach: 'low' };
    case 'loch':
      return { ...state, reach: 'low' };
    case 'hich':
      return { ...state, reach: 'high' };
    case 'dbch':
      return { ...state, reach: 'double' };
    case 'lang':
      return { ...state, language: value ?? 0 };
    case 'uc':
      return { ...state, fallback: Math.min(Math.max(value ?? 1, 0), 20) };
    default:
      return null;
  }
}

/** The state after a control word for paragraphs; null for a word that is none. */
export function paragraphAfter(state: State, name: string, value: number | null): State | null {
  const set = (paragraph: Partial<Paragraph>): State => ({
    ...state,
    paragraph: { ...state.paragraph, ...paragraph },
  });
  switch (name) {
    case 'pard':
      return { ...state, paragraph: NO_PARAGRAPH };
    case 's':
      return set({ style: value ?? 0 });
    case 'ls':
      return set({ list: value ?? 0 });
    case 'ilvl':
      return set({ level: Math.max(value ?? 0, 0) });
    case 'intbl':
      return set({ inTable: true });
    case 'itap':
      return set({ depth: Math.max(value ?? 0, 0) });
    case 'outlinelevel':
      return set({ outline: value ?? 0 });
    default:
      return null;
  }
}

/** `\plain` takes back all looks, and neither the link letters stand in nor what is said of their bytes. */
function plainAfter({ fallback, paragraph, href, language }: State): State {
  return { ...FIRST_STATE, fallback, paragraph, href, language };
}

function marked(state: State, marks: Partial<Record<Mark, boolean>>): State {
  return { ...state, marks: { ...state.marks, ...marks } };
}
