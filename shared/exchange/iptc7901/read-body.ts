import type { Block } from '../../story/blocks';
import { isEndMark, isMoreMark } from '../recognise/furniture';
import { takeBody } from '../recognise/body';
import { take, type Piece } from '../recognise/piece';
import { isSubheadLike } from '../recognise/shape';
import { width } from '../recognise/letters';
import { groupsOf, layoutOf } from '../text/read-pieces';
import type { Line } from '../text/read-lines';
import { blocksOf, isTable, lineOf, wirePieces } from '../wire-text/body';
import { withoutControls } from '../wire-text/controls';
import { noteOf, type EndMarks } from '../wire-text/reading';
import { typographic } from '../wire-text/signs';

/** The text of a message, and whether another take follows. */
export interface Iptc7901Body {
  blocks: Block[];
  more: boolean;
}

/** Columns a paragraph begins by the recommendation. */
const PARAGRAPH = 3;
/** What wires wrap at, where a text has too few lines to show it. */
const USUAL = 66;
const WIDEST = 80;
/** The line that begins what is for editors only, in the languages of dpa. */
const NOTEBOOK = /^#\s*(?:\S{1,12}\s)?(?:notebook|notizblock|bloc-notes|notas|notes)\s*$/i;
const NOT_FOR_PUBLICATION =
  /following information is not (?:intended )?for publication|informationen sind nicht (?:zur|für die) veröffentlichung|información no es para publicación/i;
/** Who wrote and edited it, in initials: `dpa wsz jln npr`. */
const SIGNED = /^\p{Ll}{2,5}(?: [\p{Ll}\d]{1,5}(?:\/[\p{Ll}\d]{1,5})?){1,6}$/u;

/** The text of the lines below the headline; what is for editors only becomes notes, all its words kept. */
export function iptc7901Body(source: readonly string[], marks: EndMarks): Iptc7901Body {
  const lines = source.map((raw) => lineOf(typographic(withoutControls(raw))));
  const at = notebookAt(lines);
  const groups = groupsOf(at < 0 ? lines : lines.slice(0, at));
  const { groups: kept, signed, more } = withoutEnds(groups, marks);
  const isIndented = kept.some(([first]) => first?.indent === PARAGRAPH);
  const prose = kept.filter((group) => !isTable(group));
  const found = layoutOf(prose).wrap;
  const wrap = found !== null && found <= WIDEST ? found : widestOf(prose);
  const pieces = wirePieces(
    kept.map((group) => flush(group)),
    { wrap, quotes: isIndented },
  );
  if (isIndented) takeSubheads(pieces, kept);
  takeBody(pieces, 0, true);
  return {
    blocks: [...blocksOf(pieces), ...(at < 0 ? [] : notesOf(lines.slice(at))), ...signed.map(noteOf)],
    more,
  };
}

/** A paragraph whose first line alone is set in begins where its others do. */
function flush(group: readonly Line[]): Line[] {
  const [first, second] = group;
  if (first?.indent !== PARAGRAPH || (second !== undefined && second.indent > 0)) return [...group];
  return group.map((line) => ({ ...line, indent: 0 }));
}

/** Where paragraphs are set in, a short line by itself that is not is a subhead. */
function takeSubheads(pieces: readonly Piece[], groups: readonly (readonly Line[])[]): void {
  const alone = new Set(
    groups.flatMap(([first, ...rest]) => (rest.length === 0 && first?.indent === 0 ? [first.text] : [])),
  );
  for (const one of pieces)
    if (one.role === null && alone.has(one.text) && isSubheadLike(one.text) && !one.text.startsWith('('))
      take(one, 'subhead', true);
}

function notebookAt(lines: readonly Line[]): number {
  const named = lines.findIndex(({ text }) => NOTEBOOK.test(text));
  if (named >= 0) return named;
  const said = lines.findIndex(({ text }) => NOT_FOR_PUBLICATION.test(text));
  if (said < 0) return -1;
  // The stars above the line belong to it.
  return /^(?:\* ?){3,}$/.test(lines[said - 1]?.text ?? '') ? said - 1 : said;
}

/** Notes for editors, one for each stretch under a heading. */
function notesOf(lines: readonly Line[]): Block[] {
  const notes: string[][] = [];
  for (const { text, indent } of lines) {
    const last = notes.at(-1);
    if (last === undefined || text.startsWith('## ')) notes.push([text]);
    else last.push(`${' '.repeat(indent)}${text}`);
  }
  return notes
    .map((note) =>
      note
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .filter((note) => note !== '')
    .map(noteOf);
}

/** The width lines are wrapped at where too few of them show it; null where most are whole paragraphs. */
function widestOf(groups: readonly (readonly Line[])[]): number | null {
  const widths = groups.flat().map(({ text, indent }) => indent + width(text));
  const narrow = widths.filter((columns) => columns <= WIDEST);
  if (narrow.length * 2 < widths.length) return null;
  return narrow.reduce((most, columns) => Math.max(most, columns), USUAL);
}

/** The groups without marks at their end, and who signed. */
function withoutEnds(
  groups: readonly Line[][],
  marks: EndMarks,
): { groups: readonly Line[][]; signed: string[]; more: boolean } {
  let kept = groups;
  const signed: string[] = [];
  let more = false;
  for (let last = kept.at(-1); last?.length === 1; last = kept.at(-1)) {
    const text = last[0]?.text ?? '';
    if (isMoreMark(text) || text === marks.more) more = true;
    else if (SIGNED.test(text) && kept.length > 1) signed.unshift(text);
    else if (!isEndMark(text) && text !== marks.end) break;
    kept = kept.slice(0, -1);
  }
  return { groups: kept, signed, more };
}
