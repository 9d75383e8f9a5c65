import { byFate, fateCode, isMissed } from '../../shared/exchange/fate';
import type { PreflightFinding } from '../../shared/exchange/preflight/preflight';
import type { CountedFate, PreflightSum, StoryPreflight } from '../../shared/exchange/preflight/sum';
import type { ExportFormat } from '../../shared/ipc/exchange';
import { FORMAT_NAMES } from './exporting';

type Level = PreflightFinding['level'];

/** So many formats are named that lose something; more are counted. */
const NAMED = 2;

/** The preflight in a line: `3 stories: 1 error, 4 warnings; Markdown loses 2 things`. */
export function summaryText(sum: PreflightSum, formats: readonly ExportFormat[]): string {
  const found = countsText(timesOf(sum, 'error'), timesOf(sum, 'warning'));
  const said = `${found === '' ? 'nothing to mend' : found}; ${lossesText(sum, formats)}`;
  if (sum.stories === 1) return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  return `${sum.stories.toLocaleString('en')} stories: ${said}`;
}

/** `1 error, 4 warnings`; `''` for neither. */
export function countsText(errors: number, warnings: number): string {
  return [counted(errors, 'error'), counted(warnings, 'warning')].filter((text) => text !== '').join(', ');
}

/** Errors and warnings of one story in words. */
export function storyCounts({ findings }: StoryPreflight): string {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return countsText(count('error'), count('warning'));
}

/** How often there is something of a level. */
export function timesOf({ findings }: PreflightSum, level: Level): number {
  return findings.reduce((sum, finding) => (finding.level === level ? sum + finding.times : sum), 0);
}

/** Whether something keeps a story from being filed that the embargo's own agreement is not about. */
export function hasErrors({ findings }: PreflightSum): boolean {
  return findings.some(({ level, code }) => level === 'error' && code !== 'embargo.holds');
}

/** What becomes of the stories in a format; empty where nothing was looked at. */
export function fatesIn(sum: PreflightSum, format: ExportFormat): readonly CountedFate[] {
  return sum.formats.find((one) => one.format === format)?.fates ?? [];
}

/** What somebody would miss of a story in a format. */
export function missedOf(sum: PreflightSum, story: StoryPreflight, format: ExportFormat): CountedFate[] {
  const codes = new Set(story.losses[format]);
  return fatesIn(sum, format).filter((row) => isMissed(row) && codes.has(fateCode(row)));
}

/** What a format does to the stories: `loses 2 things`, `changes 3 things`, `keeps everything`. */
export function formatText(fates: readonly CountedFate[]): string {
  const { missed, changed, leftOut } = byFate(fates);
  const said = [
    missed.length > 0 ? `loses ${things(missed.length)}` : '',
    leftOut.length > 0 ? `leaves out ${things(leftOut.length)}` : '',
    changed.length > 0 ? `changes ${things(changed.length)}` : '',
  ].filter((text) => text !== '');
  return said.length === 0 ? 'keeps everything' : said.join(', ');
}

/** `in 3 of 12 stories`; `''` where it goes without saying. */
export function inStories(count: number, { stories }: PreflightSum): string {
  if (stories < 2) return '';
  if (count === stories) return 'in all';
  return `in ${count.toLocaleString('en')} of ${stories.toLocaleString('en')}`;
}

function lossesText(sum: PreflightSum, formats: readonly ExportFormat[]): string {
  const losing = formats
    .map((format) => ({ format, count: byFate(fatesIn(sum, format)).missed.length }))
    .filter(({ count }) => count > 0);
  if (losing.length === 0) return 'nothing is lost';
  const named = losing
    .slice(0, NAMED)
    .map(({ format, count }) => `${FORMAT_NAMES[format].label} loses ${things(count)}`);
  const more = losing.length - NAMED;
  if (more > 0) named.push(more === 1 ? 'one more format loses some' : `${more} more formats lose some`);
  return named.join(', ');
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

function things(count: number): string {
  return count === 1 ? 'one thing' : `${count} things`;
}
