import { duplicate } from './create';
import { newId } from './ids';
import type { Story } from './story';

/**
 * What the next sending of a story may be called, by what this one is: the next lead, an update, a correction. Numbers
 * count on: `1st Lead`, `2nd Lead`; `Update`, `2nd Update`.
 */
export function nextLabels(label: string): string[] {
  return [
    `${ordinal(countOf(label, 'Lead') + 1)} Lead`,
    ...['Update', 'Correction'].map((name) => {
      const next = countOf(label, name) + 1;
      return next === 1 ? name : `${ordinal(next)} ${name}`;
    }),
  ];
}

/**
 * The next sending of a story under a label: a draft of its own that goes on from its text and says what it follows.
 */
export function followUp(story: Story, label: string, now: string): Story {
  const rel = /\bcorrect/i.test(label) ? 'corrects' : 'updates';
  const link = { id: newId(), rel, story: story.id, href: null, title: story.headline } as const;
  return { ...duplicate(story, now), label, links: [link, ...story.links] };
}

/** How many of a name there were by a label: `2nd Lead` is the second, `Lead` the first, anything else none. */
function countOf(label: string, name: string): number {
  const found = /^(?:(\d{1,3})(?:st|nd|rd|th)\s+)?(\p{L}+)$/iu.exec(label.trim());
  if (found === null || found[2]?.toLowerCase() !== name.toLowerCase()) return 0;
  return Number(found[1] ?? 1);
}

/** A number as a wire counts: `1st`, `2nd`, `11th`. */
export function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
