import { MONTHS } from '../../dateline/months';
import type { Special } from './index';

/** English months that are shortened before a day, and how: `January` and `Jan.`. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (MONTHS['en']?.full ?? []).flatMap((full, at): [string, string][] => {
    const short = MONTHS['en']?.short[at] ?? full;
    return short === full ? [] : [[full, `${short}.`]];
  }),
);
const FULL: ReadonlyMap<string, string> = new Map([...SHORT].map(([full, short]) => [short, full]));

const WITH_DAY = new RegExp(
  `(?<!\\p{L})(${[...SHORT.keys()].join('|')})(?=[ \\u00a0]\\d{1,2}(?![\\p{N}:]|(?:st|nd|rd|th)(?!\\p{L})|[ \\u00a0](?:percent|people)))`,
  'gu',
);

/** Months in full before a day: `January 5` → `Jan. 5`. */
export const monthWithDay: Special = ({ plain }) =>
  [...plain.matchAll(WITH_DAY)].map(({ 0: month, index }) => ({
    ...{ from: index, to: index + month.length },
    replacements: [SHORT.get(month) ?? month],
  }));

const ALONE = new RegExp(
  `(?<!\\p{L})(?:${[...FULL.keys()].map((name) => name.replace('.', '\\.')).join('|')})(?=[ \\u00a0](?:\\d{4}(?!\\d)|(?!and \\d|to \\d|through \\d)\\p{Ll})|[,;:]|$)`,
  'gu',
);

/** Months shortened without a day: `in Sept. 2020` → `in September 2020`. */
export const monthAlone: Special = ({ plain }) =>
  [...plain.matchAll(ALONE)].flatMap(({ 0: month, index }) => {
    // A day may stand before it, as agencies elsewhere write: `5 Jan. 2020`.
    if (/\d{1,2}[ \u00a0]$/.test(plain.slice(0, index))) return [];
    return [{ from: index, to: index + month.length, replacements: [FULL.get(month) ?? month] }];
  });
