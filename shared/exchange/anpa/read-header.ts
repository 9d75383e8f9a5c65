import { PRIORITIES, type Priority } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { withoutControls } from '../wire-text/controls';

/** What the header of a message by ANPA 1312 says. */
export interface AnpaHeader {
  /** Service level and number of the story, `V4644`; `''` where it is missing. */
  number: string;
  /** Who sent it, where the header says so (UPI and Kyodo do); else `''`. */
  sender: string;
  priority: Priority;
  /** The letter of the category, `''` where it is missing. */
  category: string;
  /** What the story is filed by, its cycle (`BC-`) before it, cut to 24 letters. */
  keyword: string;
  /** What follows the keyword: `1stLd-Writethru`, a reference. */
  version: string;
  /** Whether the text is in columns. */
  isTabular: boolean;
}

/** No line of a header is longer. */
const LONGEST = 300;
/** The first line: service level, number, sender, selector; a gateway may have taken what parts them. */
// eslint-disable-next-line no-control-regex -- the control characters of a wire are what is looked for
const FIRST = /^[\s\x16]*([a-z])(\d{3,4})([A-Z]{2,8}(?=\x1f))?\x1f?\s?[\w+-]{0,12}\s*$/i;
/** The second line: priority, category, what kind of text it is, and by what it is filed. */
// eslint-disable-next-line no-control-regex -- the control characters of a wire are what is looked for
const SECOND = /^\s*([a-z])\s+([a-z])?\s*([\x13\x14]?)\s*([\x11\x12]?)\s*(\S.*)?$/i;
const KEYWORD = /^(\S+)(?:\s+(.*?))??\s+\d{1,2}-\d{1,2}(?:\s+\d{0,5})?\s*$/;

/** Whether a line is the second of a header, its control characters or the date and shape of a keyword say. */
export function isFormatLine(line: string): boolean {
  const found = SECOND.exec(line.slice(0, LONGEST));
  if (found === null) return false;
  const [, , , kind = '', text = '', rest = ''] = found;
  return (
    kind !== '' || text !== '' || /^(?:am|pm|bc|ap)-\S.*\s\d{1,2}-\d{1,2}(?:\s+\d{0,5})?\s*$/i.test(rest)
  );
}

/** Whether the second line of a header still has the control characters that say what kind of text it is. */
export function hasKind(line: string): boolean {
  const found = SECOND.exec(line);
  return (found?.[3] ?? '') !== '' && (found?.[4] ?? '') !== '';
}

/** Whether a line is the first of a header. */
export function isNumberLine(line: string): boolean {
  return FIRST.test(line.slice(0, LONGEST));
}

/** What a header says; what is broken of it is left out. */
export function readAnpaHeader(header: string): AnpaHeader {
  const lines = header.split(/[\r\n]+/, 100).map((line) => line.slice(0, LONGEST));
  const first = lines.map((line) => FIRST.exec(line)).find((found) => found !== null);
  const second = lines.filter(isFormatLine).map((line) => SECOND.exec(line))[0];
  const filed = (second?.[5] ?? '').trimEnd();
  const keyword = KEYWORD.exec(filed);
  return {
    number: `${first?.[1] ?? ''}${first?.[2] ?? ''}`,
    sender: first?.[3] ?? '',
    priority: priorityOfLetter(second?.[1] ?? ''),
    category: second?.[2]?.toLowerCase() ?? '',
    keyword: withoutControls(keyword?.[1] ?? filed),
    version: withoutControls(keyword?.[2] ?? '').trim(),
    isTabular: second?.[4] === '\x12',
  };
}

function priorityOfLetter(letter: string): Priority {
  return PRIORITIES.find((priority) => URGENCIES[priority].anpa === letter.toLowerCase()) ?? 'routine';
}
