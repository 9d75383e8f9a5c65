import type { VersionReason } from '../../shared/story/version';

/** Why a version was made, in words. */
export const REASON_WORDS: Readonly<Record<VersionReason, string>> = {
  created: 'Created',
  saved: 'Saved on demand',
  left: 'Kept on leaving the story',
  before: 'Kept before a change',
  imported: 'Imported',
  restored: 'Restored',
  filed: 'Sent to destinations',
};

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** When something was, for a list: `Today 14:05`, `Yesterday 09:10`, `12 March 09:10`, `3 May 2025 09:10`. */
export function sayWhen(instant: string, now: string): string {
  const at = new Date(instant);
  const time = TIME.format(at);
  const days = daysBetween(at, new Date(now));
  if (days === 0) return `Today ${time}`;
  if (days === 1) return `Yesterday ${time}`;
  const isThisYear = at.getFullYear() === new Date(now).getFullYear();
  return `${(isThisYear ? DAY : DAY_OF_YEAR).format(at)} ${time}`;
}

/** The same within a sentence: `today 14:05`, `12 March 09:10`. */
export function sayWhenWithin(instant: string, now: string): string {
  return sayWhen(instant, now).replace(/^(?:Today|Yesterday)/, (day) => day.toLowerCase());
}

/** Midnights between two instants by the clocks of this machine. */
function daysBetween(from: Date, to: Date): number {
  const day = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(to) - day(from)) / 86_400_000);
}
