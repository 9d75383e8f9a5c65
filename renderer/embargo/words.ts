import { sayInstant } from '../../shared/exchange/instant';
import type { Embargo } from '../../shared/story/story';
import { embargoHere, zoneName } from '../inspector/embargo';

/** The time zone of this machine. */
export function hereZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * When an embargo lifts, there and here: `20 March 2026, 10:00 in Tokyo, that is Thursday 19 March 2026, 21:00 here`.
 * Said once where both clocks show the same.
 */
export function liftsWords(embargo: Embargo, here = hereZone()): string {
  const there = sayInstant(embargo.until, embargo.zone, 'en-GB');
  const own = sayInstant(embargo.until, here, 'en-GB');
  const where = there.zone === 'UTC' ? 'UTC' : `in ${zoneName(there.zone)}`;
  const said = `${there.date}, ${there.time} ${where}`;
  if (there.date === own.date && there.time === own.time) return `${said}, the time here`;
  return `${said}, that is ${embargoHere(embargo, embargo.until, here).when} here`;
}
