import { sayInstant } from '../../shared/exchange/instant';
import type { Embargo } from '../../shared/story/story';

/** An hour of a day as a clock on the wall shows it. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM`, 24 hours. */
  time: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant (ISO 8601, UTC) at which the clocks of an IANA zone show this, or null when it is no day or hour. An
 * hour that comes twice, or is left out, when the clocks change is taken as the later: an embargo must not break early.
 */
export function instantIn(zone: string, { day, time }: WallClock): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return null;
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== day) return null;
  const offsets = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  const instants = offsets.map((offset) => wall - offset);
  const exact = instants.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return new Date(Math.max(...(exact.length > 0 ? exact : instants))).toISOString();
}

/** What the clocks of an IANA zone show at an instant (ISO 8601). */
export function clockIn(zone: string, instant: string): WallClock {
  const at = Date.parse(instant);
  const wall = new Date(at + offsetAt(at, zone)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** The first embargo offered: tomorrow at six in the morning in the zone. */
export function firstEmbargo(now: string, zone: string): Embargo {
  const { day } = clockIn(zone, new Date(Date.parse(now) + DAY).toISOString());
  return { until: instantIn(zone, { day, time: '06:00' }) ?? now, zone };
}

/** The zone as people say it: `Europe/Kyiv` is `Kyiv`, `America/Argentina/Buenos_Aires` is `Buenos Aires, Argentina`. */
export function zoneName(zone: string): string {
  const [, ...parts] = zone.split('/');
  const names = parts.length === 0 ? [zone] : parts;
  return names.reverse().join(', ').replaceAll('_', ' ');
}

/** The zone this machine knows by the name, or UTC. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone === '' ? 'UTC' : zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: knownZone(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Every time zone this machine knows, UTC first. */
export function allZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

/** The zone a person means by `asia/tokyo`, `Tokyo` or `tokyo`; null when there is none or more than one. */
export function zoneOfText(text: string, zones: readonly string[]): string | null {
  const wanted = text.trim().toLowerCase().replaceAll('_', ' ');
  const exact = zones.find((zone) => zone.toLowerCase().replaceAll('_', ' ') === wanted);
  if (exact !== undefined) return exact;
  const [found, another] = zones.filter((zone) => zoneName(zone).split(',')[0]?.toLowerCase() === wanted);
  return another === undefined ? (found ?? null) : null;
}

/** What the embargo means here: `Thursday 19 March 2026, 22:00` and `in 14 hours` or `passed`. */
export function embargoHere(embargo: Embargo, now: string, here: string): { when: string; left: string } {
  const until = Date.parse(embargo.until);
  const zone = knownZone(here);
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(until);
  const { date, time } = sayInstant(embargo.until, zone, 'en-GB');
  return { when: `${weekday} ${date}, ${time}`, left: timeLeft(until - Date.parse(now)) };
}

function timeLeft(ms: number): string {
  if (ms <= 0) return 'has passed';
  const minutes = Math.ceil(ms / MINUTE);
  if (minutes < 120) return `in ${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `in ${hours} hours` : `in ${Math.round(hours / 24)} days`;
}
