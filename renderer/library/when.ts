const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

/** The time of day of an instant here, `14:05`. */
export function clockTime(instant: string): string {
  return CLOCK.format(new Date(instant));
}

/** When something was last touched, as the list says it: `Updated 14:05` today, else as `whenText` says it. */
export function updatedText(instant: string, now: number): string {
  return sinceText('Updated', instant, now);
}

/** When a story was spiked, as the list says it: `Spiked 14:05` today, else as `whenText` says it. */
export function spikedText(instant: string, now: number): string {
  return sinceText('Spiked', instant, now);
}

/**
 * When something was: `14:05` today, `Yesterday 14:05`, the day with the time in the same year, `Mar 20, 14:05`, and
 * the full date before, `Mar 20, 2016`. Days are those of this machine.
 */
export function whenText(instant: string, now: number): string {
  const then = new Date(instant);
  const days = daysBetween(then, new Date(now));
  if (days <= 0) return CLOCK.format(then);
  if (days === 1) return `Yesterday ${CLOCK.format(then)}`;
  if (then.getFullYear() === new Date(now).getFullYear()) return `${DAY.format(then)}, ${CLOCK.format(then)}`;
  return DAY_OF_YEAR.format(then);
}

/** When an embargo ends, as short as it can be said: `until 18:00`, `until Mar 20, 18:00`, `until Mar 20, 2019`. */
export function untilText(instant: string, now: number): string {
  const then = new Date(instant);
  const days = daysBetween(then, new Date(now));
  if (days === 0) return `until ${CLOCK.format(then)}`;
  if (then.getFullYear() !== new Date(now).getFullYear()) return `until ${DAY_OF_YEAR.format(then)}`;
  return `until ${DAY.format(then)}, ${CLOCK.format(then)}`;
}

/** What was done today says so; before, the day says enough. */
function sinceText(done: string, instant: string, now: number): string {
  const isToday = daysBetween(new Date(instant), new Date(now)) <= 0;
  return isToday ? `${done} ${whenText(instant, now)}` : whenText(instant, now);
}

/** Midnights between two instants on this machine; negative when `b` is earlier. */
function daysBetween(a: Date, b: Date): number {
  const midnight = (day: Date): number => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((midnight(b) - midnight(a)) / 86_400_000);
}

/** A number of words, `1 word` or `1,204 words`. */
export function wordsText(words: number): string {
  return words === 1 ? '1 word' : `${words.toLocaleString('en')} words`;
}
