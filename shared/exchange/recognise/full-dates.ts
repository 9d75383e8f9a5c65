import { ENGLISH_THREE_LETTERS, MONTHS } from '../../dateline/months';

/** As much text as is looked through for dates. */
const LOOK_AT = 300_000;

/** The days (`YYYY-MM-DD`) a text names with their year, those it speaks of as still to come left out. */
export function pastDays(text: string): string[] {
  const looked = text.slice(0, LOOK_AT);
  const days: string[] = [];
  for (const { pattern, order } of PATTERNS()) {
    for (const match of looked.matchAll(pattern)) {
      const day = dayOf(match, order);
      if (day !== null && !isToCome(looked, match.index)) days.push(day);
    }
  }
  return days;
}

type Order = 'month-first' | 'day-first' | 'iso' | 'numbers';

function dayOf(match: RegExpMatchArray, order: Order): string | null {
  const [, a = '', b = '', c = ''] = match;
  switch (order) {
    case 'month-first':
      return isoDay(c, String(MONTH_NUMBERS().get(a.toLowerCase()) ?? 0), b);
    case 'day-first':
      return isoDay(c, String(MONTH_NUMBERS().get(b.toLowerCase()) ?? 0), a);
    case 'iso':
      return isoDay(a, b, c);
    case 'numbers':
      return isoDay(c, b, a);
  }
}

function isoDay(year: string, month: string, date: string): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** Whether the sentence speaks of what is still to come, or the day is a term: `until July 23, 2021`. */
function isToCome(text: string, at: number): boolean {
  const start = Math.max(at - 300, 0);
  const before = text.slice(start, at);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  const after = /^[^.\n]{0,120}/.exec(text.slice(at + 1, at + 121))?.[0] ?? '';
  return TERM.test(before) || TO_COME.test(sentence) || TO_COME.test(after);
}

const TERM =
  /(?:\bby|\buntil|\btill|\bbefore|\bfrom|\bbis(?: zum)?|\bhasta(?: el)?|\bjusqu['’]au|(?<!\p{L})до|(?<!\p{L})к) $/iu;
const TO_COME =
  /(?<!\p{L})(?:will|shall|would|scheduled|planned|planning|upcoming|due|slated|set to|expected to|to be held|wird|werden|geplant|sera|seront|aura lieu|prévue?s?|será|serán|previst[oa]s?|tendrá|будет|будут|состоится|состоятся|запланирован\p{L}*|планирует\p{L}*|намечен\p{L}*)(?!\p{L})/iu;

let patterns: { pattern: RegExp; order: Order }[] | null = null;
let numbers: Map<string, number> | null = null;

function PATTERNS(): readonly { pattern: RegExp; order: Order }[] {
  if (patterns !== null) return patterns;
  const names = [...MONTH_NUMBERS().keys()].sort((a, b) => b.length - a.length).join('|');
  patterns = [
    {
      pattern: new RegExp(
        `(?<!\\p{L})(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:[-–]\\d{1,2})?,? (\\d{4})(?!\\d)`,
        'giu',
      ),
      order: 'month-first',
    },
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?(?:[-–]\\d{1,2}\\.?)?(?: de)? (${names})\\.?,?(?: de| del)? (\\d{4})(?!\\d)`,
        'giu',
      ),
      order: 'day-first',
    },
    { pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, order: 'iso' },
    { pattern: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/g, order: 'iso' },
    { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, order: 'numbers' },
  ];
  return patterns;
}

function MONTH_NUMBERS(): ReadonlyMap<string, number> {
  if (numbers !== null) return numbers;
  numbers = new Map();
  for (const list of [
    ...Object.values(MONTHS).flatMap(({ full, short }) => [full, short]),
    ENGLISH_THREE_LETTERS,
  ])
    list.forEach((name, index) => numbers?.set(name.toLowerCase(), index + 1));
  return numbers;
}
