/** Where a stretch of text stands: what is special depends on its neighbours. */
export interface Place {
  /** The whole text of the block, and where the stretch begins in it. */
  whole: string;
  at: number;
  /** How line breaks are written: headings and cells must stay on one line, alternative texts hold no tags. */
  breaks: 'line' | 'tag' | 'reference';
  /** In a cell a bar would end it. */
  cell: boolean;
}

/**
 * Text as Markdown that is read back as the same text: what would begin something gets a backslash, white space
 * that would be dropped becomes a character reference, line breaks are a backslash at the end of the line or `<br>`.
 */
export function escapeMarkdown(text: string, place: Place): string {
  const { whole, at } = place;
  let escaped = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const here = at + i;
    if (char === '\n') escaped += lineBreak(place, here);
    else if (char === ' ') escaped += atEdge(whole, here) ? '&#32;' : ' ';
    else if (char === '|' && place.cell) escaped += '&#124;';
    else if (REFERENCES.has(char)) escaped += REFERENCES.get(char) ?? char;
    else escaped += isSpecial(whole, here) || (char === '!' && i === text.length - 1) ? `\\${char}` : char;
  }
  return escaped;
}

const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '\t': '&#9;', '\r': '&#13;', '\0': '\uFFFD' }),
);

/** Signs that always mean something, wherever they stand. */
const ALWAYS = '\\`*_[]<~|';

/** What begins a block at the beginning of a line. */
const LINE_START = /^(?:[>=:-]|\+(?:\s|$)|#{1,6}(?:\s|$))/;

/** The longest number of a list, in digits. */
const LONGEST_NUMBER = 9;

const NUMBER = /^\d+$/;

function isSpecial(whole: string, here: number): boolean {
  const char = whole.charAt(here);
  if (ALWAYS.includes(char)) return true;
  switch (char) {
    case '&':
      return /^&(?:#[xX\d]|[A-Za-z][A-Za-z\d]*;)/.test(whole.slice(here, here + 40));
    case ':':
      if (/https?$/i.test(whole.slice(Math.max(0, here - 5), here)) && whole.startsWith('//', here + 1))
        return true;
      break;
    case '@':
      return (
        /[\w.+-]$/.test(whole.slice(Math.max(0, here - 1), here)) &&
        /^[\w-]/.test(whole.slice(here + 1, here + 2))
      );
    case '.':
    case ')':
      if (char === '.' && /www$/i.test(whole.slice(Math.max(0, here - 3), here))) return true;
      return endsNumber(whole, here);
    case '#':
      // A heading drops the number signs at its end.
      if (here === whole.length - 1) return true;
      break;
  }
  return isLineStart(whole, here) && LINE_START.test(whole.slice(here, here + 8));
}

/** Whether the point or bracket at `here` ends a number that would begin a list. */
function endsNumber(whole: string, here: number): boolean {
  const from = Math.max(0, here - LONGEST_NUMBER - 1);
  const before = whole.slice(from, here);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    line.length <= LONGEST_NUMBER && NUMBER.test(line) && /^(?:\s|$)/.test(whole.slice(here + 1, here + 2))
  );
}

function isLineStart(whole: string, here: number): boolean {
  return here === 0 || whole.charAt(here - 1) === '\n';
}

/** Whether a space stands at the beginning or end of a line, where Markdown drops it. */
function atEdge(whole: string, here: number): boolean {
  const after = whole.charAt(here + 1);
  return isLineStart(whole, here) || after === '' || after === '\n';
}

function lineBreak({ whole, breaks }: Place, here: number): string {
  if (breaks === 'reference') return '&#10;';
  const alone = isLineStart(whole, here) || here === whole.length - 1;
  return breaks === 'tag' || alone ? '<br>' : '\\\n';
}
