import type { DatelineContext } from '../../dateline/lead';
import { parseDateline } from '../../dateline/parse';
import { joinRuns, textOf, type Run } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { datelinePartId, part } from '../parts';
import type { Fields, Note, Part } from '../types';
import { dayByStory } from './year';

/** What a dateline is read by beside its text. */
export interface SplitContext extends DatelineContext {
  /** When the source says it was published, ISO 8601: dates a dateline without a year better than its text. */
  published?: string | null;
}

/** Parts with the dateline taken off its paragraph, and what it says. */
export interface WithDateline {
  parts: Part[];
  fields: Pick<Fields, 'dateline'>;
  notes: Note[];
}

/** Paragraphs that may stand before the one with the dateline. */
const LOOK_AT = 4;
/** Parts that are looked through for days. */
const LOOK_FOR_DAYS = 2000;

/**
 * Takes the dateline off the first paragraph that begins with one, as a part of its own before it. Without a year
 * the dateline is dated by the days the story names, otherwise by `now`; a note says so.
 */
export function splitDateline(parts: readonly Part[], context: SplitContext): WithDateline {
  const now = context.published ?? context.now;
  const paragraphs = parts.filter((one) => one.role === 'paragraph').slice(0, LOOK_AT);
  for (const host of paragraphs) {
    if (host.block.kind !== 'paragraph') continue;
    const { runs } = host.block;
    const read = parseDateline(textOf(runs), { ...context, now });
    if (read === null) continue;
    const [head, rest] = splitRuns(runs, read.length);
    const dated = dateBy(read.dateline.date, read.yearGiven, parts, context);
    const id = datelinePartId(host.id);
    const split = [
      part(id, 'dateline', { id: `${host.block.id.slice(0, 62)}-d`, kind: 'paragraph', runs: head }, true),
      { ...host, block: { ...host.block, runs: rest } },
    ];
    return {
      parts: parts.flatMap((one) => (one === host ? split : [one])),
      fields: { dateline: { ...read.dateline, date: dated.date } },
      notes: dated.notes,
    };
  }
  return { parts: [...parts], fields: {}, notes: [] };
}

/** Runs in two, at an offset in UTF-16 units. */
export function splitRuns(runs: readonly Run[], at: number): [Run[], Run[]] {
  const head: Run[] = [];
  const rest: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(at - start, 0), run.text.length);
    head.push({ ...run, text: run.text.slice(0, cut) });
    rest.push({ ...run, text: run.text.slice(cut) });
    start += run.text.length;
  }
  return [joinRuns(head), joinRuns(rest)];
}

function dateBy(
  date: string | null,
  yearGiven: boolean,
  parts: readonly Part[],
  { now, published = null }: SplitContext,
): { date: string | null; notes: Note[] } {
  if (date === null || yearGiven) return { date, notes: [] };
  const text = parts
    .filter((one) => one.role !== 'drop')
    .slice(0, LOOK_FOR_DAYS)
    .flatMap((one) => blockTexts(one.block))
    .join('\n');
  const byStory = published === null ? dayByStory(date, text, now) : null;
  const because =
    published !== null
      ? 'by the day the source was published'
      : byStory === null
        ? 'it is the latest such day'
        : 'by the dates the story names';
  const message = `The dateline names no year; it was dated ${byStory ?? date}, ${because}.`;
  return { date: byStory ?? date, notes: [{ level: 'info', code: 'dateline.year-guessed', message }] };
}
