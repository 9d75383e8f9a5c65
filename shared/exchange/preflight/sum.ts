import { fateCode, type UsedFate } from '../fate';
import type { FatedFormat } from '../fates';
import type { Preflight, PreflightFinding } from './preflight';

/** The preflight of one story among several. */
export interface StoryPreflight {
  story: string;
  headline: string;
  findings: readonly PreflightFinding[];
  /** By format the codes of what it does not keep; what they mean, the sum says. */
  losses: Readonly<Partial<Record<FatedFormat, readonly string[]>>>;
}

/** How often something was found. */
export interface CountedFinding extends Pick<PreflightFinding, 'code' | 'level'> {
  times: number;
  stories: number;
}

/** What becomes of something in a format, and in how many of the stories it is. */
export interface CountedFate extends UsedFate {
  stories: number;
}

/** What several stories are before they go out. */
export interface PreflightSum {
  /** So many were looked at. */
  stories: number;
  /** Errors first, the most frequent first. */
  findings: readonly CountedFinding[];
  formats: readonly { format: FatedFormat; fates: readonly CountedFate[] }[];
  /** The stories with the most errors, then warnings; not more than were asked for. */
  worst: readonly StoryPreflight[];
}

/** Adds up preflights. */
export interface Adder {
  add: (story: { id: string; headline: string }, found: Preflight) => void;
  sum: () => PreflightSum;
}

/** An adder that names so many stories at most. */
export function preflightAdder(most: number): Adder {
  const findings = new Map<string, CountedFinding>();
  const formats = new Map<FatedFormat, Map<string, CountedFate>>();
  const stories: StoryPreflight[] = [];
  return {
    add({ id, headline }, found) {
      for (const { code, level } of found.findings) {
        const known = findings.get(code) ?? { code, level, times: 0, stories: 0 };
        findings.set(code, { ...known, times: known.times + 1 });
      }
      for (const code of new Set(found.findings.map((one) => one.code))) bump(findings, code);
      for (const { format, fates } of found.formats) {
        const counted = formats.get(format) ?? new Map<string, CountedFate>();
        formats.set(format, counted);
        for (const row of fates) {
          const code = fateCode(row);
          if (!counted.has(code)) counted.set(code, { ...row, stories: 0 });
          bump(counted, code);
        }
      }
      stories.push({ story: id, headline, findings: found.findings, losses: lossesOf(found) });
    },
    sum: () => ({
      stories: stories.length,
      findings: [...findings.values()].sort(
        (a, b) => loudness(b.level) - loudness(a.level) || b.stories - a.stories,
      ),
      formats: [...formats].map(([format, fates]) => ({ format, fates: [...fates.values()] })),
      worst: [...stories].sort(byBadness).slice(0, most),
    }),
  };
}

function bump<T extends { stories: number }>(counts: Map<string, T>, code: string): void {
  const known = counts.get(code);
  if (known !== undefined) counts.set(code, { ...known, stories: known.stories + 1 });
}

function lossesOf({ formats }: Preflight): StoryPreflight['losses'] {
  return Object.fromEntries(
    formats.map(({ format, fates }) => [format, fates.filter(({ fate }) => fate !== 'kept').map(fateCode)]),
  );
}

function loudness(level: PreflightFinding['level']): number {
  return level === 'error' ? 1 : 0;
}

/** The worse story first; of two alike, the one that came first. */
function byBadness(a: StoryPreflight, b: StoryPreflight): number {
  const count = (one: StoryPreflight, level: PreflightFinding['level']): number =>
    one.findings.filter((finding) => finding.level === level).length;
  return count(b, 'error') - count(a, 'error') || count(b, 'warning') - count(a, 'warning');
}
