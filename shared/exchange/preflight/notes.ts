import { findingName } from '../../check/finding-words';
import { fateNames } from '../fate-names';
import { byFate, fateCode, isMissed, type UsedFate } from '../fate';
import type { FatedFormat } from '../fates';
import type { Note } from '../types';
import type { PreflightFinding } from './preflight';

/**
 * What was found in a story as notes of a writing, several of a kind as one. It did not keep the story from being
 * written, so each is said one step quieter: an error of such notes is always something that was not written. `brief`
 * names no part of the story, so that the notes of many stories say each thing once.
 */
export function findingNotes(
  findings: readonly PreflightFinding[],
  { brief = false }: { brief?: boolean } = {},
): Note[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code): Note[] => {
    const [first, ...more] = findings.filter((finding) => finding.code === code);
    if (first === undefined) return [];
    const level = first.level === 'error' ? 'warning' : 'info';
    if (more.length > 0) return [{ level, code, message: `${findingName(code)} (${more.length + 1}).` }];
    return [{ level, code, message: brief ? `${findingName(code)}.` : first.message }];
  });
}

/** What a format makes of a story, in a line: `text: 14 kept; changed: headline, deck; lost: desk.` */
export function formatNote(format: FatedFormat, fates: readonly UsedFate[]): Note {
  const named = (word: string, some: readonly UsedFate[]): string =>
    some.length === 0 ? '' : `; ${word}: ${fateNames(some)}`;
  const { kept, changed, missed, leftOut } = byFate(fates);
  const message = `${format}: ${kept.length} kept${named('changed', changed)}${named('lost', missed)}${named('left out', leftOut)}.`;
  return { level: 'info', code: `preflight.${format}`, message };
}

/**
 * Why a format is not written where nothing may be lost: an error for everything that somebody would miss, of the story
 * and of what was said about its pictures on their way out. Empty where it may be written.
 */
export function refusalNotes(
  format: FatedFormat,
  fates: readonly UsedFate[],
  pictures: readonly Note[],
): Note[] {
  const missed = fates.filter(isMissed).map((row) => ({ code: fateCode(row), message: row.how }));
  return [...missed, ...pictures].map(({ code, message }) => ({
    ...{ level: 'error', code },
    message: `Not written as ${format}: ${message}`,
  }));
}
