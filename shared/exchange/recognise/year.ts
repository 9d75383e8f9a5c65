import { pastDays } from './full-dates';

const DAY_MS = 86_400_000;
/** A story may run a little ahead of the clock: time zones, embargoes. */
const AHEAD = 2 * DAY_MS;
/** A day named that lies shortly after the dateline is an event to come, not a reason for the next year. */
const SHORTLY = 45 * DAY_MS;
const NEARLY_A_YEAR = 300 * DAY_MS;

/**
 * The day of a dateline that names none of its years, by the days the story names with theirs: the first such day on
 * or after the latest of them. Null where the story names none, or where that day would lie after `now` (ISO 8601).
 */
export function dayByStory(day: string, text: string, now: string): string | null {
  const limit = Date.parse(now) + AHEAD;
  const latest = pastDays(text)
    .map((named) => Date.parse(`${named}T00:00:00Z`))
    .filter((time) => time <= limit)
    .reduce((last, time) => Math.max(last, time), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(latest)) return null;
  const year = new Date(latest).getUTCFullYear();
  const times = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].flatMap((step) => dayIn(year + step, day));
  const next = times.find((time) => time >= latest);
  const previous = times.findLast((time) => time < latest);
  const chosen = next === undefined || next > limit || isForerunner(previous, latest, next) ? previous : next;
  return chosen === undefined ? null : new Date(chosen).toISOString().slice(0, 10);
}

function isForerunner(previous: number | undefined, latest: number, next: number): boolean {
  return previous !== undefined && latest - previous <= SHORTLY && next - latest >= NEARLY_A_YEAR;
}

function dayIn(year: number, day: string): number[] {
  const iso = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? [time] : [];
}
