import { MONTHS } from '../../dateline/months';
import type { Fields } from '../types';

/** Minutes zones are ahead of UTC, as wires name them. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ GMT: 0, UTC: 0, Z: 0, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, JST: 540, MSK: 180 },
  ...{ ET: -300, EST: -300, EDT: -240, CST: -360, CDT: -300, PST: -480, PDT: -420 },
};

/**
 * When a message was sent, ISO 8601, by `DDHHMM TZ MON YY`, as IPTC 7901 has it: months in any language. A zone that is
 * not said is taken for UTC. Null for what is none.
 */
export function sentByMonth(text: string): string | null {
  const found = /(?<!\d)(\d\d)(\d\d)(\d\d)\s+(?:([A-Z]{1,4})\s+)?(\p{L}{3,10})\.?\s+(\d{4}|\d\d)(?!\d)/u.exec(
    text,
  );
  if (found === null) return null;
  const [, day = '', hour = '', minute = '', zone = 'UTC', name = '', year = ''] = found;
  const month = monthNumber(name);
  return month === null ? null : instant({ year, month, day, hour, minute, zone });
}

/**
 * When a message was sent, by numbers: `AP-WF-11-13-13 1509GMT`, `21:37-09-12-18`, `16:35ET 31-10-14`. American wires
 * put the month first; those that put the time first, the day. Null for what is none.
 */
export function sentByNumbers(text: string): string | null {
  const date = /(?<![\d:])(\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (date === null) return null;
  const [, one = '', two = '', year = ''] = date;
  const before = text.slice(0, date.index);
  const after = text.slice(date.index + date[0].length);
  const time =
    /(\d\d):?(\d\d)\s?([A-Z]{1,4})?[^\d]*$/.exec(before) ??
    /^\s*(\d\d)[:-]?(\d\d)(?:[:-]\d\d)?\s?([A-Z]{1,4})?/.exec(after);
  const [, hour = '00', minute = '00', zone = 'UTC'] = time ?? [];
  const isDayFirst = /\d\d:?\d\d/.test(before) || /^\s*\d\d-\d\d-\d\d/.test(after) || Number(one) > 12;
  const [month, day] = isDayFirst ? [two, one] : [one, two];
  return instant({ year, month: Number(month), day, hour, minute, zone });
}

interface Numbers {
  year: string;
  month: number;
  day: string;
  hour: string;
  minute: string;
  zone: string;
}

function instant({ year, month, day, hour, minute, zone }: Numbers): string | null {
  const short = Number(year);
  const full = year.length === 4 ? short : short + (short >= 70 ? 1900 : 2000);
  const at = Date.UTC(full, month - 1, Number(day), Number(hour), Number(minute));
  const isReal =
    month >= 1 &&
    month <= 12 &&
    new Date(Date.UTC(full, month - 1, Number(day))).getUTCDate() === Number(day);
  if (!isReal || Number(hour) > 24 || Number(minute) > 59) return null;
  return new Date(at - (ZONES[zone.toUpperCase()] ?? 0) * 60_000).toISOString().replace('.000Z', 'Z');
}

/** The number of a month by its name or the beginning of it, in any language of datelines. */
function monthNumber(name: string): number | null {
  const key = plainKey(name);
  for (const { full, short } of Object.values(MONTHS)) {
    const at = [full, short].map((names) => names.findIndex((month) => isNamed(plainKey(month), key)));
    const found = at.find((one) => one >= 0);
    if (found !== undefined) return found + 1;
  }
  return null;
}

function isNamed(month: string, key: string): boolean {
  return month === key || (key.length === 3 && month.startsWith(key));
}

function plainKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The sending of a message in words, for its notes: its number, who sent it, its category, and when; `''` for nothing. */
export function sentWords(sent: { number: string; by: string; category: string; at: string | null }): string {
  const { number, by, category, at } = sent;
  const facts = [
    number === '' ? '' : `number ${number}`,
    by === '' ? '' : `by ${by}`,
    category === '' ? '' : `in category ${category}`,
    at === null ? '' : `on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : `The wire sent it ${facts.join(', ')}.`;
}

/** What a message says of its place among others: which take it is, whether more follow, whether it kills a story. */
export function sendingFields(take: number | null, more: boolean, isKill: boolean): Fields {
  return {
    ...(take === null && !more ? {} : { take: { number: take ?? 1, more } }),
    ...(isKill ? { status: 'killed' } : {}),
  };
}
