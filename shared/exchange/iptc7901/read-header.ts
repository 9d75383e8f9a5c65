import { PRIORITIES, type Priority } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { withoutControls } from '../wire-text/controls';

/** What the header of a message by IPTC 7901 says. */
export interface Iptc7901Header {
  /** The service and the number it gave the message, `eca062`; `''` where the header is broken. */
  number: string;
  priority: Priority;
  /** One to three letters, `''` where they are missing. */
  category: string;
  /** The agency, where what follows the count of words names it; else `''`. */
  agency: string;
  /** The lines of keywords below the first. */
  keywords: string[];
}

/** The first line of a header is no longer. */
const LONGEST = 300;
/** Source and number, priority, category, words, and what the agency adds. */
const FIRST = /^[\s\x7f]*(\p{L}{2,6})\s?(\d{3,6})\s+(\d)\s+(\p{L}{1,4})(?:\s+(\d{1,6}))?(?:\s+(\S.*))?\s*$/u;

/** Whether a line begins the header of a message. */
export function isHeaderLine(line: string): boolean {
  return FIRST.test(line.slice(0, LONGEST));
}

/** What a header says; what is broken of it is left out. */
export function readIptc7901Header(header: string): Iptc7901Header {
  const lines = header.split(/[\r\n]+/).filter((line) => withoutControls(line).trim() !== '');
  const at = lines.findIndex(isHeaderLine);
  const found = at < 0 ? null : FIRST.exec((lines[at] ?? '').slice(0, LONGEST));
  return {
    number: found === null ? '' : `${found[1] ?? ''}${found[2] ?? ''}`,
    priority: priorityOfDigit(Number(found?.[3] ?? '0')),
    category: found?.[4] ?? '',
    agency: agencyIn(found?.[6] ?? ''),
    keywords: lines.slice(at + 1).map((line) => withoutControls(line).trim()),
  };
}

/** The agency in `ccccb   dpa 061` or `vvvvb KNA 170123-89`: the name before the last number. */
function agencyIn(optional: string): string {
  return /(?:^|\s)([\p{L}-]{2,12})\s+\d[\d/#-]*\s*$/u.exec(optional)?.[1] ?? '';
}

function priorityOfDigit(digit: number): Priority {
  if (digit < 1 || digit > 3) return 'routine';
  return PRIORITIES.find((priority) => URGENCIES[priority].iptc7901 >= digit) ?? 'routine';
}
