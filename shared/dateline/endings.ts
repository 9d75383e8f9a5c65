import { isSame, knownAgency } from './agencies';
import { findCountry } from './countries';
import { styleOfAgency } from './styles';

/** Where a dateline may end: what stands before is places and date, what stands in it is the agency. */
export interface Ending {
  /** Where the places and date end. */
  at: number;
  /** Where the text after the dateline begins, before spaces. */
  end: number;
  /** The agency as written, `''` for none. */
  agency: string;
  /** `known`: a known agency or the house's; `plausible`: it could be one; `none`: a dash or point alone. */
  trust: 'known' | 'plausible' | 'none';
  /** What ends it when there is no agency. */
  by: 'agency' | 'dash' | 'point';
}

const DASH = '(?:-{1,3}|[‐‑‒–—―−_]{1,2})';
const IN_BRACKETS = new RegExp(`\\(([^()]{2,60})\\)(?: ?[.,:]? ?(?:${DASH}|=)|\\.(?= |$)|$)`, 'y');
/**
 * With a colon (NTB, TT) or the text at once behind it (STT, PTI, Belga): only what is known to be an agency ends a
 * dateline so.
 */
const IN_BRACKETS_ALONE = /\(([^()]{2,60})\)(?: ?(:)(?= |$)|(?= \S))/y;
/** Where a dash or colon stands before the brackets too: `NEW DELHI: (PTI)`, `باريس - (أ ف ب) : `. */
const BEFORE_BRACKETS = new RegExp(`(?: ${DASH}|:) ?$`);
const IN_SLASHES = new RegExp(`/([^/]{2,60})/(?: ?\\.(?: ?${DASH}(?= |$))?| ?${DASH}|$)`, 'y');
const SPACED_DASH = new RegExp(` ${DASH}(?= |$)`, 'y');

/** The candidates in the order they stand; those with an agency first, as they are the surest. */
export function endingsOf(head: string, start: number, houseAgency: string): Ending[] {
  const signed: Ending[] = [];
  const bare: Ending[] = [];
  for (let at = start + 1; at < head.length; at++) {
    const char = head[at];
    if (char === '(') {
      push(signed, inMarks(IN_BRACKETS, head, at, houseAgency) ?? inBracketsAlone(head, at));
    } else if (char === '/') push(signed, inMarks(IN_SLASHES, head, at, houseAgency));
    else if (char === ' ') {
      push(bare, atSpacedDash(head, at));
      push(signed, bareAgency(head, start, at, houseAgency));
    } else if (char === '—') bare.push({ at, end: at + 1, agency: '', trust: 'none', by: 'dash' });
    else if (char === '.' && (head[at + 1] ?? ' ') === ' ') {
      bare.push({ at: at + 1, end: at + 1, agency: '', trust: 'none', by: 'point' });
    }
  }
  return [...signed, ...bare];
}

function push(list: Ending[], ending: Ending | null): void {
  if (ending !== null) list.push(ending);
}

function inMarks(pattern: RegExp, head: string, at: number, houseAgency: string): Ending | null {
  pattern.lastIndex = at;
  const match = pattern.exec(head);
  const agency = match?.[1]?.trim() ?? '';
  const trust = trustIn(agency, houseAgency);
  if (match === null || trust === null) return null;
  const before = trust === 'known' ? (BEFORE_BRACKETS.exec(head.slice(0, at))?.[0] ?? '') : '';
  return { at: at - before.length, end: at + match[0].length, agency, trust, by: 'agency' };
}

/** A known agency in brackets; with the text right behind only where the place or a date speaks for it too. */
function inBracketsAlone(head: string, at: number): Ending | null {
  IN_BRACKETS_ALONE.lastIndex = at;
  const match = IN_BRACKETS_ALONE.exec(head);
  const agency = match?.[1]?.trim() ?? '';
  if (match === null || trustIn(agency, '') !== 'known') return null;
  const before = BEFORE_BRACKETS.exec(head.slice(0, at))?.[0] ?? '';
  const trust = match[2] === undefined ? 'plausible' : 'known';
  return { at: at - before.length, end: at + match[0].length, agency, trust, by: 'agency' };
}

function atSpacedDash(head: string, at: number): Ending | null {
  SPACED_DASH.lastIndex = at;
  const match = SPACED_DASH.exec(head);
  if (match === null) return null;
  const end = at + match[0].length;
  // RIA Novosti signs behind the dash: `МОСКВА, 20 мар - РИА Новости. `
  const signed = /^ ([^.]{2,40})\.(?= |$)/.exec(head.slice(end));
  const agency = signed === null ? null : knownAgency(signed[1] ?? '');
  return signed === null || agency === null
    ? { at, end, agency: '', trust: 'none', by: 'dash' }
    : { at, end: end + signed[0].length, agency, trust: 'plausible', by: 'agency' };
}

/** An agency without brackets, ` Kyodo - `: only a known one, or the house's. */
function bareAgency(head: string, start: number, at: number, houseAgency: string): Ending | null {
  const dash = atSpacedDash(head, at);
  if (dash === null) return null;
  let from = at;
  for (let words = 0; words < 3; words++) {
    from = head.lastIndexOf(' ', from - 1);
    if (from <= start) return null;
    const agency = head.slice(from + 1, at);
    if (isSame(agency, houseAgency) || knownAgency(agency) !== null) {
      return { at: from, end: dash.end, agency, trust: 'known', by: 'agency' };
    }
  }
  return null;
}

/** How far a text in brackets or slashes can be trusted to be an agency, null when it cannot be one. */
export function trustIn(agency: string, houseAgency: string): 'known' | 'plausible' | null {
  if (isSame(agency, houseAgency) || knownAgency(agency) !== null || styleOfAgency(agency) !== null) {
    return 'known';
  }
  const shared = agency.split('/');
  if (shared.length === 2 && shared.every((one) => knownAgency(one) !== null)) return 'known';
  const isName = /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N} .&'’/-]*$/u.test(agency) && agency.length <= 48;
  return isName && agency.split(' ').length <= 5 && findCountry(agency) === null ? 'plausible' : null;
}
