import type { Backup } from './names';

/** The newest backups, kept whatever their day. */
const RECENT = 3;

/** The days whose newest backup is kept. */
const DAYS = 7;

/** Backups kept from before a change of schema. */
const SCHEMAS = 2;

/** Which of the backups have had their time; the order they come in does not matter. */
export function outdated(backups: readonly Backup[]): Backup[] {
  const newest = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
  const ordinary = newest.filter((backup) => backup.beforeSchema === null);
  const beforeSchema = newest.filter((backup) => backup.beforeSchema !== null);
  const days = new Map(ordinary.toReversed().map((backup) => [backup.at.slice(0, 10), backup]));
  const newestOfDays = [...days.values()].toReversed().slice(0, DAYS);
  const kept = new Set([...ordinary.slice(0, RECENT), ...newestOfDays, ...beforeSchema.slice(0, SCHEMAS)]);
  return backups.filter((backup) => !kept.has(backup));
}
