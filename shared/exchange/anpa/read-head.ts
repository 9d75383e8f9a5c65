import type { Person } from '../../story/story';
import { isByliner } from '../recognise/byline';
import { isForEditors } from '../recognise/furniture';
import { isSlug } from '../recognise/slug';
import { roughWords } from '../recognise/letters';
import { bylineOf } from '../wire-text/byline';
import { isEmbargoLine } from '../wire-text/reading';
import { typographic } from '../wire-text/signs';
import type { AnpaHeader } from './read-header';
import type { AnpaLine } from './read-lines';

/** What the lines above the text say; those that are text themselves stand in `text`. */
export interface AnpaHead {
  /** The whole line a story is filed by, `BC-EU--Summit, 1st Ld-Writethru`; `''` where the header alone says it. */
  filed: string;
  headline: string;
  deck: string;
  byline: Person[];
  keywords: string[];
  /** Whether it says that a story is not to be used. */
  isKill: boolean;
  forEditors: string[];
  embargoes: string[];
  text: AnpaLine[];
}

/** A deck is a sentence. */
const DECK_WORDS = 8;
const PICTURES = /^AP (?:Photo|Video|Graphic|Audio|Interactive)s?\b/;
const NAMED = /^(HL|HEADLINE|INDEX|CORRECTION|UPDATE|SYMBOL|CODE|EDS|CP PHOTO|DECK|SUBHEAD)\s*:\s*(.*)$/is;

/** Sorts the lines above the text of a message. `hasText` says whether any stand below them. */
export function readAnpaHead(lines: readonly AnpaLine[], header: AnpaHeader, hasText: boolean): AnpaHead {
  const head: AnpaHead = {
    ...{ filed: '', headline: '', deck: '', byline: [], keywords: [], isKill: false },
    ...{ forEditors: [], embargoes: [], text: [] },
  };
  const filedAt = filedLineAt(lines, header);
  lines.forEach((line, at) => {
    const text = typographic(line.text);
    if (at === filedAt) head.filed = filedIn(line.text, header);
    else if (!takeNamed(head, text)) takeLine(head, { ...line, text }, hasText);
  });
  return head;
}

/** Which of the first two lines says what the story is filed by, -1 for none: Australian wires put the headline first. */
function filedLineAt(lines: readonly AnpaLine[], header: AnpaHeader): number {
  const [first, second] = lines;
  const isFirst = first !== undefined && (isFiledLine(first.text, header) || isCounted(first));
  if (isFirst && (isCounted(first) || CYCLE.test(first.text))) return 0;
  if (second !== undefined && isFiledLine(second.text, header)) return 1;
  return isFirst ? 0 : -1;
}

const CYCLE = /^(?:BC|AM|PM|AP)-/i;

/** Whether a line says again what the story is filed by, longer than the header may. */
export function isFiledLine(line: string, { keyword }: AnpaHeader): boolean {
  const [said, filed] = [lettersOf(line), lettersOf(keyword)];
  const begins =
    filed.length >= 4 && (said.startsWith(filed.slice(0, 8)) || said.includes(filed.slice(0, 16)));
  return begins || (/^(?:BC|AM|PM|AP)-/.test(line) && isSlug(line.replace(/,\d*$/, '')));
}

/** Whether a line ends in a count of words, as only the one does by which a story is filed. */
function isCounted({ kind, text }: AnpaLine): boolean {
  return kind === 'head' && /\S,\d{2,5}$/.test(text);
}

/** Letters and digits alone, without the cycle. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:bc|am|pm|ap)-+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The line without its count of words, and without what stands before another line in it. */
function filedIn(line: string, header: AnpaHeader): string {
  const pieces = line.split(/<\s*\^/);
  const own = pieces.find((piece) => isFiledLine(piece, header)) ?? line;
  return own
    .replace(/<\s*$/, '')
    .replace(/,\s*\d*\s*$/, '')
    .trim();
}

/** Lines that say what they are. */
function takeNamed(head: AnpaHead, text: string): boolean {
  const found = NAMED.exec(text);
  if (found === null) return false;
  const [, name = '', said = ''] = found;
  switch (name.toUpperCase()) {
    case 'HL':
    case 'HEADLINE':
      if (head.headline !== '') return false;
      head.headline = said;
      return true;
    case 'DECK':
    case 'SUBHEAD':
      if (head.deck !== '') return false;
      head.deck = said;
      return true;
    case 'INDEX':
      head.keywords = said.split(/\s*[,;]\s*/).filter((word) => word !== '');
      return true;
    default:
      head.forEditors.push(text);
      return true;
  }
}

function takeLine(head: AnpaHead, line: AnpaLine, hasText: boolean): void {
  const { text, end } = line;
  const last = head.byline.at(-1);
  const people = bylineOf(text);
  if (/^(?:BULLETIN |URGENT )?(?:MANDATORY )?KILL$/.test(text)) head.isKill = true;
  else if (PICTURES.test(text) || isForEditors(text.replace(/^\((.*)\)$/s, '$1'))) head.forEditors.push(text);
  else if (isEmbargoLine(text)) head.embargoes.push(text);
  else if (people !== null) head.byline = [...head.byline, ...people];
  else if (last?.role === '' && (isByliner(text) || isAgency(text)))
    head.byline = [...head.byline.slice(0, -1), { ...last, role: text }];
  else if (/^EDITOR[’']?S[’']? NOTE\b/i.test(text)) head.text.push(line);
  else if (head.headline === '') head.headline = text.replace(/\+$/, '').trim();
  else if (head.deck === '' && hasText && end !== '=' && last === undefined && roughWords(text) >= DECK_WORDS)
    head.deck = text;
  else head.text.push(line);
}

/** Whether a line below a byline is the name of who they work for. */
function isAgency(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:the )?\p{Lu}.*\b(?:press|news|news agency|news service|times|post|journal)$/iu.test(text)
  );
}
