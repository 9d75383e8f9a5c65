import type { Finding } from '../../shared/check/check';
import { findingsOf } from '../../shared/check/checks';
import type { House } from '../../shared/house/house';
import { ALWAYS, meterOf, NO_DEMANDS } from '../../shared/house/meter';
import { profileOf } from '../../shared/house/profile';
import { gaugeWords, REQUIRABLE_WORDS } from '../../shared/house/profile-words';
import type { Story } from '../../shared/story/story';
import { findingWords } from '../../shared/check/finding-words';

/** Something to know of a story before it is sent. */
export interface Remark {
  severity: Finding['severity'];
  words: string;
}

/** What the checks find in a story and what its kind still asks of it; what keeps it from being filed comes first. */
export function remarksOf(story: Story, house: House): Remark[] {
  const { missing, gauges } = meterOf(story, profileOf(house.profiles, story.profile) ?? NO_DEMANDS);
  const found = findingsOf(story, house).map((finding) => ({
    severity: finding.severity,
    words: findingWords(finding),
  }));
  // What every story needs is among the findings, with the photo it is about.
  const lacking = missing
    .filter((name) => !ALWAYS.has(name))
    .map((name): Remark => ({ severity: 'blocks', words: `${REQUIRABLE_WORDS[name]} is missing.` }));
  const sizes = gauges
    .filter(({ state }) => state === 'over' || state === 'under')
    .map((gauge): Remark => ({ severity: 'warns', words: `${gaugeWords(gauge)}.` }));
  const all = [...lacking, ...found, ...sizes];
  return all.toSorted((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks'));
}

/** Whether something keeps the story from being filed. */
export function isBlocked(remarks: readonly Remark[]): boolean {
  return remarks.some(({ severity }) => severity === 'blocks');
}
