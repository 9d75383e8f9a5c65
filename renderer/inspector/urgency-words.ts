import type { Priority } from '../../shared/story/story';
import { URGENCIES } from '../../shared/story/urgency';

/** What a priority is in the standards, in a line: `urgency 3 · ANPA u · IPTC 7901 3`. */
export function urgencyWords(priority: Priority): string {
  const { urgency, anpa, iptc7901 } = URGENCIES[priority];
  return [`urgency ${urgency}`, `ANPA ${anpa}`, `IPTC 7901 ${iptc7901}`]
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}
