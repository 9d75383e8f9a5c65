import { place } from '../story/place';
import { knownAgency } from './agencies';
import { latestDay } from './date';
import { readLead, type DatelineContext, type Lead } from './lead';

/** A dateline that does not end in its agency. */
export interface Front {
  lead: Lead;
  agency: string;
  /** Where the text after it begins, before spaces. */
  end: number;
}

const NAME = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}・ー·]{1,16}?';
const ASIAN: readonly RegExp[] = [
  // 【東京共同】, 【ワシントン＝時事】
  new RegExp(`【(?<place>${NAME})[＝= ]?(?<agency>共同|時事|ロイター|AFP[＝=]時事)】`, 'uy'),
  // ［東京 ２０日 ロイター］ - (its spaces are as wide as its letters)
  new RegExp(
    `[［[](?<place>${NAME}) (?:(?<month>[\\d０-９]{1,2})月)?(?<date>[\\d０-９]{1,2})日 (?<agency>ロイター|共同|時事)[］\\]](?: ?[-‐–—―－ー](?= |$))?`,
    'uy',
  ),
  // 新华社东京3月20日电, 路透东京3月20日 -
  new RegExp(
    `(?<agency>新华社|新華社|路透社?|法新社|美联社|中新社|中新网|塔斯社|共同社|德新社|埃菲社|韩联社)(?<place>${NAME}) ?(?:(?<month>\\d{1,2})月)?(?<date>\\d{1,2})日(?:[电電]| ?[-–—－](?= |$))`,
    'uy',
  ),
  // （法新社东京20日电）
  new RegExp(
    `[（(](?<agency>法新社|路透社?|美联社|中央社|德新社)(?<place>${NAME}) ?(?:(?<month>\\d{1,2})月)?(?<date>\\d{1,2})日[电電][）)]`,
    'uy',
  ),
  // (서울=연합뉴스)
  new RegExp(`[（(](?<place>${NAME})=(?<agency>연합뉴스|뉴시스|뉴스1)[）)]`, 'uy'),
];
const AGENCY_FIRST = /\((?<agency>[^()]{2,40})\) ?[-–—] /y;
const DASH = / [-–—](?= |$)/g;

/**
 * Reads a dateline in which the agency stands before the place or in one bracket with it: ANSA’s, and those of
 * Japanese, Chinese and Korean agencies. Reporters who are named behind it stay in the text. Null when there is none.
 */
export function readFront(head: string, start: number, context: DatelineContext): Front | null {
  for (const pattern of ASIAN) {
    pattern.lastIndex = start;
    const match = pattern.exec(head);
    if (match?.groups === undefined) continue;
    const { agency = '', place: name = '', month, date } = match.groups;
    const day =
      date === undefined
        ? null
        : latestDay(digits(date), month === undefined ? null : digits(month), context.now);
    if (date !== undefined && day === null) continue;
    const places = [{ place: place(name), isCapitals: false, isKnown: false }];
    return { lead: { places, date: day, yearGiven: false }, agency, end: start + match[0].length };
  }
  return readAgencyFirst(head, start, context);
}

function readAgencyFirst(head: string, start: number, context: DatelineContext): Front | null {
  AGENCY_FIRST.lastIndex = start;
  const match = AGENCY_FIRST.exec(head);
  const agency = knownAgency(match?.groups?.['agency'] ?? '');
  if (match === null || agency === null) return null;
  const from = start + match[0].length;
  DASH.lastIndex = from;
  const dash = DASH.exec(head);
  const lead = dash === null ? null : readLead(head.slice(from, dash.index), context);
  if (dash === null || lead === null) return null;
  const isPlausible = lead.date !== null || lead.places.every((one) => one.isCapitals && one.isKnown);
  return isPlausible ? { lead, agency, end: dash.index + dash[0].length } : null;
}

/** The number of digits of either width. */
function digits(text: string): number {
  return Number(text.normalize('NFKC'));
}
