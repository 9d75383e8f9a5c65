import { isEndMark, isMoreMark } from '../recognise/furniture';
import { withoutControls } from '../wire-text/controls';

/** A line of a message as it is meant: wrapped ones joined. */
export interface AnpaLine {
  /** `head`: begins with `^`, or stands above the text; `text`: a paragraph; `row`: of a table. */
  kind: 'head' | 'text' | 'row';
  text: string;
  /** How it ends: set left (`<`), in the middle (`=`), or not said. */
  end: '' | '<' | '=';
  /** Columns it is set in beyond other paragraphs. */
  indent: number;
  /** Whether an empty line stands before it. */
  isApart: boolean;
}

/** Columns a paragraph begins behind its TAB. */
const PARAGRAPH = 3;
/** Lines wider than this are whole paragraphs, and what stands below one is another line. */
const WIDEST = 100;

/** The lines of the text of a message. `closes` says which line above the text is whole without a sign at its end. */
export function anpaLines(body: string, closes: (line: string) => boolean): AnpaLine[] {
  const lines: AnpaLine[] = [];
  const hasCarets = /^\^/m.test(body);
  let isApart = true;
  let isLong = false;
  let isBelow = false;
  for (const raw of body.replace(/\r\n?/g, '\n').split('\n')) {
    const { text, end } = withoutEnd(raw);
    const last = lines.at(-1);
    if (withoutControls(raw).trim() === '') {
      isApart = true;
      continue;
    }
    const kind = kindOf(raw);
    if (kind !== null || last === undefined || !joins(raw, last, { isApart, hasCarets, closes })) {
      const opened: AnpaLine['kind'] = kind ?? (isBelow ? 'text' : 'head');
      isBelow ||= opened !== 'head';
      lines.push({ kind: opened, text: cleaned(text, opened), end, indent: indentOf(raw, kind), isApart });
    } else {
      const between = last.end === '<' || (isLong && last.kind === 'text') ? '\n' : ' ';
      lines[lines.length - 1] = { ...last, text: `${last.text}${between}${cleaned(text, last.kind)}`, end };
    }
    isLong = raw.length > WIDEST;
    isApart = false;
  }
  // Where no TAB says where paragraphs begin, most begin where the leftmost does.
  const base = lines.reduce(
    (least, { kind, indent }) => (kind === 'text' ? Math.min(least, indent) : least),
    1000,
  );
  return body.includes('\n\t') || body.startsWith('\t')
    ? lines
    : lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - base) }));
}

function kindOf(raw: string): AnpaLine['kind'] | null {
  if (raw.startsWith('\b')) return 'row';
  if (/^ ?\^/.test(raw)) return 'head';
  return /^(?:\t| {2,})/.test(raw) ? 'text' : null;
}

/** Whether a line without a sign at its beginning goes on with the one above. */
function joins(
  raw: string,
  last: AnpaLine,
  { isApart, hasCarets, closes }: { isApart: boolean; hasCarets: boolean; closes: (line: string) => boolean },
): boolean {
  if (isApart || last.kind === 'row' || last.end === '=' || isMark(raw)) return false;
  if (last.kind === 'text') return true;
  return hasCarets && last.end === '' && (last.text.length > WIDEST || !closes(last.text));
}

/** Whether a line is a mark at the end of a text, which is no part of its last paragraph. */
function isMark(raw: string): boolean {
  return raw.startsWith('==') || isEndMark(raw) || isMoreMark(raw);
}

/** A line without the sign at its end; Canadian wires put an `@` before it. */
function withoutEnd(raw: string): { text: string; end: AnpaLine['end'] } {
  const line = raw.trimEnd();
  if (line.endsWith('<')) return { text: line.slice(0, line.endsWith('@<') ? -2 : -1), end: '<' };
  return line.endsWith('=') ? { text: line.slice(0, -1), end: '=' } : { text: line, end: '' };
}

function cleaned(text: string, kind: AnpaLine['kind']): string {
  if (kind === 'row') return text.slice(text.startsWith('\b^') ? 2 : 1).trim();
  const line = withoutControls(text).trim();
  return kind === 'head' ? line.replace(/^\^/, '').trim() : line;
}

function indentOf(raw: string, kind: AnpaLine['kind'] | null): number {
  if (kind !== 'text') return 0;
  const space = /^\t?( *)/.exec(raw)?.[1] ?? '';
  return Math.max(0, space.length - PARAGRAPH);
}
