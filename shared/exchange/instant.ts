/** An instant written for people, in a language and a time zone; UTC where the zone is unknown. */
export interface SpokenInstant {
  /** `20 March 2026`, as the language writes it. */
  date: string;
  /** `14:05`. */
  time: string;
  /** The zone the two are in, as it was given, or `UTC`. */
  zone: string;
}

/** Says an instant (ISO 8601) in a language and an IANA zone; `''` means UTC. */
export function sayInstant(instant: string, zone: string, language: string): SpokenInstant {
  const at = new Date(instant);
  const known = zone !== '' && formatter('en', zone, 'date') !== null ? zone : 'UTC';
  const date = formatter(language, known, 'date') ?? formatter('en', known, 'date');
  const time = formatter('en-GB', known, 'time');
  return { date: date?.format(at) ?? instant, time: time?.format(at) ?? '', zone: known };
}

/** Formatters are dear to make, and a newsroom needs few; a file full of invented zones must not fill the memory. */
const MOST = 200;
const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatter(language: string, zone: string, what: 'date' | 'time'): Intl.DateTimeFormat | null {
  const key = `${language}|${zone}|${what}`;
  const kept = formatters.get(key);
  if (kept !== undefined) return kept;
  const made = makeFormatter(language, zone, what);
  if (formatters.size >= MOST) formatters.clear();
  formatters.set(key, made);
  return made;
}

/** Null for a language or zone that nobody knows. */
function makeFormatter(
  language: string,
  timeZone: string,
  what: 'date' | 'time',
): Intl.DateTimeFormat | null {
  const style = what === 'date' ? ({ dateStyle: 'long' } as const) : ({ timeStyle: 'short' } as const);
  try {
    return new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone, ...style });
  } catch {
    return null;
  }
}
