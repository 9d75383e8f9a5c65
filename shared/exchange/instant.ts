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
  const known = zone !== '' && isKnown({ timeZone: zone }) ? zone : 'UTC';
  const spoken = isKnown({}, language) ? language : 'en';
  const inZone = { timeZone: known, calendar: 'gregory' } as const;
  return {
    date: new Intl.DateTimeFormat(spoken, { ...inZone, dateStyle: 'long' }).format(at),
    time: new Intl.DateTimeFormat('en-GB', { ...inZone, timeStyle: 'short' }).format(at),
    zone: known,
  };
}

function isKnown(options: Intl.DateTimeFormatOptions, language = 'en'): boolean {
  try {
    return new Intl.DateTimeFormat(language, options).resolvedOptions().locale !== '';
  } catch {
    return false;
  }
}
