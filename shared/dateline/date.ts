import { ENGLISH_THREE_LETTERS, MONTHS, MONTHS_READ, WEEKDAYS, type MonthTable } from './months';
import type { DateShape, MonthForm } from './styles/style';

const DAY_MS = 86_400_000;

/** A date read at the end of a text. */
export interface ReadDate {
  /** `YYYY-MM-DD` */
  day: string;
  yearGiven: boolean;
  /** What stood before it, without the comma between. */
  before: string;
}

/**
 * A day as a style writes it, `Dec 20, 2017` or `21 ene`; `''` when the style shows none or the day does not exist.
 * A language without a table of months is written in English.
 */
export function formatDate(day: string, shape: DateShape, language = 'en'): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null || shape.order === 'none') return '';
  const [, year = '', month = '', date = ''] = match;
  const name = monthName(Number(month), shape.months, language);
  if (name === '') return '';
  const table = tableOf(language);
  const number = String(Number(date));
  const link = table.link !== '' && shape.months === 'full' ? ` ${table.link} ` : ' ';
  const dayMonth = `${number}${table.afterDay}${link}${name}`;
  switch (shape.order) {
    case 'month-day':
      return `${name} ${number}`;
    case 'month-day-year':
      return `${name} ${number}, ${year}`;
    case 'day-month':
      return dayMonth;
    case 'day-month-year':
      return `${dayMonth}${link}${year}`;
  }
}

/**
 * Reads a date at the end of a text in any order and language of the tables. Without a year it is the latest one in
 * which the date is not more than two days after `now` (ISO 8601): an embargoed or overnight story is not last year's.
 * A day of the week is the last such day up to `now`. Null when there is no date.
 */
export function readDateAtEnd(text: string, now: string): ReadDate | null {
  const latest = Date.parse(now) + 2 * DAY_MS;
  if (Number.isNaN(latest)) return null;
  for (const pattern of [MONTH_FIRST, DAY_FIRST, YEAR_FIRST, NUMBERS]) {
    const groups = pattern.exec(text.replace(SECOND_NAME, ''))?.groups;
    if (groups === undefined) continue;
    const named = groups['month'] ?? '';
    const month = /^\d/.test(named) ? Number(named) : monthNumbers().get(named.toLowerCase());
    if (month === undefined) continue;
    const date = Number(groups['date']);
    const year = groups['year'] === undefined ? latestYear(month, date, latest) : Number(groups['year']);
    const day = year === null ? null : isoDay(year, month, date);
    if (day === null) continue;
    return { day, yearGiven: groups['year'] !== undefined, before: groups['before'] ?? '' };
  }
  return readWeekday(text, latest - 2 * DAY_MS);
}

const MONTH_FIRST =
  /^(?<before>.*?),? ?(?<![\p{L}\p{M}\p{N}-])(?<month>[\p{L}\p{M}]{3,12})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?[.,]?$/u;
const DAY_FIRST =
  /^(?<before>.*?),? ?(?<!\d)(?<date>\d{1,2})(?:\.|er|º|st|nd|rd|th)?(?: de)? (?<month>[\p{L}\p{M}]{3,12})\.?(?:,?(?: de)? (?<year>\d{4}))?[.,]?$/u;
/** Hungarian: `2017. március 20., hétfő`. */
const YEAR_FIRST =
  /^(?<before>.*?),? ?(?<!\d)(?<year>\d{4})\. (?<month>[\p{L}\p{M}]{3,12}) (?<date>\d{1,2})\.(?:,? [\p{L}\p{M}]{4,12})?$/u;
/** Finnish: `20.3.`, `20.3.2017`. */
const NUMBERS = /^(?<before>.*?), ?(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?$/u;
/** Arabic wires give a month by its European and then its Levantine name: `20 مارس آذار`. */
const SECOND_NAME =
  / ?\/? ?(?:كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول)$/u;
const WEEKDAY = /^(?<before>.*?), (?<weekday>[A-Za-z]{6,9})[.,]?$/;

/**
 * The latest day of a number (and month, where it is said) that is not more than two days after `now`; null for none.
 */
export function latestDay(date: number, month: number | null, now: string): string | null {
  const latest = Date.parse(now) + 2 * DAY_MS;
  if (Number.isNaN(latest)) return null;
  if (month !== null) {
    const year = latestYear(month, date, latest);
    return year === null ? null : isoDay(year, month, date);
  }
  const last = new Date(latest);
  for (let back = 0; back < 12; back++) {
    const first = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - back, 1));
    const day = isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, date);
    if (day !== null && Date.parse(day) <= latest) return day;
  }
  return null;
}

function readWeekday(text: string, now: number): ReadDate | null {
  const groups = WEEKDAY.exec(text)?.groups;
  const weekday = WEEKDAYS.indexOf((groups?.['weekday'] ?? '').toLowerCase());
  if (weekday < 0) return null;
  const back = (new Date(now).getUTCDay() - weekday + 7) % 7;
  const day = new Date(now - back * DAY_MS).toISOString().slice(0, 10);
  return { day, yearGiven: false, before: groups?.['before'] ?? '' };
}

function monthName(month: number, form: MonthForm, language: string): string {
  const table = tableOf(language);
  const full = table.full[month - 1] ?? '';
  const short = table.short[month - 1] ?? '';
  switch (form) {
    case 'full':
      return full;
    case 'short':
      return short;
    case 'ap':
      return pointed(short, full);
    case 'short-point':
      return pointed(table === MONTHS['en'] ? (ENGLISH_THREE_LETTERS[month - 1] ?? '') : short, full);
    case 'lower':
      return short.toLowerCase();
  }
}

function pointed(short: string, full: string): string {
  return short === full ? short : `${short}.`;
}

const ENGLISH: MonthTable = MONTHS['en'] ?? { full: [], short: [], afterDay: '', link: '' };

function tableOf(language: string): MonthTable {
  const base = (language.split('-')[0] ?? '').toLowerCase();
  return MONTHS[base === 'nb' || base === 'nn' ? 'no' : base] ?? ENGLISH;
}

function isoDay(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (year < 1000 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return time.toISOString().slice(0, 10);
}

function latestYear(month: number, date: number, latest: number): number | null {
  const last = new Date(latest).getUTCFullYear();
  // Eight years back there is a 29 February even around 1900 or 2100.
  for (let year = last; year >= last - 8; year--) {
    if (isoDay(year, month, date) !== null && Date.UTC(year, month - 1, date) <= latest) return year;
  }
  return null;
}

let numbers: Map<string, number> | null = null;

/** The number of each month by every name the tables have, in small letters. */
function monthNumbers(): ReadonlyMap<string, number> {
  if (numbers !== null) return numbers;
  numbers = new Map();
  for (const { full, short } of [...Object.values(MONTHS), { full: ENGLISH_THREE_LETTERS, short: [] }]) {
    for (const list of [full, short]) {
      list.forEach((name, index) => numbers?.set(name.toLowerCase(), index + 1));
    }
  }
  for (const list of MONTHS_READ) list.forEach((name, index) => numbers?.set(name, index + 1));
  return numbers;
}
