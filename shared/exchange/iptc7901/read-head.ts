import type { Person } from '../../story/story';
import { isForEditors } from '../recognise/furniture';
import { roughWords } from '../recognise/letters';
import { withoutControls } from '../wire-text/controls';
import { bylineOf } from '../wire-text/byline';
import { isEmbargoLine } from '../wire-text/reading';
import { typographic } from '../wire-text/signs';

/** What stands above the text of a message, and the text. */
export interface Iptc7901Head {
  headline: string;
  /** What the sending is called: `1ST LEAD`, `EXTRA`. */
  label: string;
  byline: Person[];
  /** Whether it says that a story is not to be used. */
  isKill: boolean;
  forEditors: string[];
  embargoes: string[];
  /** The lines below the headline. */
  rest: string[];
}

/** The headline ends within so many lines, at an equals sign. */
const LOOK_AT = 16;
const WRAP = 69;
const LABEL =
  /^(?:(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.|first|second|third)\s)?(?:lead|ld|net|update|extra|urgent|refile|correction|corrected|advisory|alert|flash|bulletin|roundup|feature|analysis|preview|writethru|takes?|add|bericht|zusammenfassung|eil|kill)\b/i;

/** Parts the headline and what stands with it from the text below. */
export function readIptc7901Head(body: string): Iptc7901Head {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const end = headEnd(lines);
  const head: Iptc7901Head = {
    ...{ headline: '', label: '', byline: [], isKill: false, forEditors: [], embargoes: [] },
    rest: lines.slice(end),
  };
  const whole = joined(lines.slice(0, end).map((line) => typographic(withoutControls(line).trim())));
  const titles = whole.filter((line) => !takeLine(head, line));
  // Short lines above the headline say what kind of story it is; others are its first lines.
  const last = titles.length - 1;
  titles.forEach((line, at) => {
    if (at < last && (isCapitals(line) || LABEL.test(line) || (roughWords(line) <= 2 && !line.endsWith(':'))))
      head.label = [head.label, line].filter((one) => one !== '').join(' ');
    else head.headline = [head.headline, line].filter((one) => one !== '').join(' ');
  });
  return head;
}

/** Where the headline ends: at its equals sign, else at the first empty line below a line. */
function headEnd(lines: readonly string[]): number {
  const marked = lines.slice(0, LOOK_AT).findIndex((line) => /=\s*$/.test(withoutControls(line)));
  if (marked >= 0) return marked + 1;
  const first = lines.findIndex((line) => withoutControls(line).trim() !== '');
  const empty = lines.findIndex((line, at) => at > first && withoutControls(line).trim() === '');
  return first < 0 ? 0 : empty < 0 ? first + 1 : empty;
}

/** Lines as they are meant: wrapped ones and brackets over several are one; without the sign at the end. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let before = '';
  for (const line of lines.map((one) => one.replace(/\s*=\s*$/, ''))) {
    const last = whole.at(-1);
    const isOpen = last?.startsWith('(') === true && !last.includes(')');
    const word = /^\S*/.exec(line)?.[0] ?? '';
    const isWrapped = before.length + 1 + word.length > WRAP && !/^[("]|^(?:By|Von|Par|Por) /.test(line);
    if (last !== undefined && line !== '' && (isOpen || (isWrapped && !isCapitals(last))))
      whole[whole.length - 1] = `${last} ${line}`;
    else if (line !== '') whole.push(line);
    before = line;
  }
  return whole;
}

function takeLine(head: Iptc7901Head, line: string): boolean {
  const people = bylineOf(line);
  if (/^(?:KILL(?: KILL){1,2}|АННУЛИРОВАНИЕ|\*+ ELIMINAR\b.*)$/.test(line)) head.isKill = true;
  else if (isEmbargoLine(line)) head.embargoes.push(line);
  else if (/^\(.*\)$/s.test(line) || isForEditors(line)) head.forEditors.push(line);
  else if (people !== null) head.byline = [...head.byline, ...people];
  else return false;
  return true;
}

function isCapitals(line: string): boolean {
  return roughWords(line) <= 5 && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
