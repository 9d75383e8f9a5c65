import { ordinal } from '../../story/follow-up';
import type { Story } from '../../story/story';
import type { Sending } from '../types';
import { oneLine } from '../well-formed';

/** How many times a story went out before: `1st`, `2nd`; `''` for none. */
export function ordinalOf({ version }: Sending): string {
  return version < 2 ? '' : ordinal(version - 1);
}

/** The lines that say to editors why a story goes out again; none for the first time without a note. */
export function advisories({ kind, note }: Sending): string[] {
  const said = oneLine(note);
  if (kind === 'correction') return [said === '' ? 'CORRECTION' : `CORRECTION: ${said}`];
  return said === '' || kind === 'kill' ? [] : [`Eds: ${said}`];
}

/** What editors are told of a story that is not to be used: by what it was filed, and its headline. */
export function killLines(
  story: Pick<Story, 'slug' | 'headline'>,
  { note }: Sending,
  agency: string,
): string[] {
  const slug = oneLine(story.slug);
  const headline = oneLine(story.headline);
  const named = [
    slug === '' ? '' : ` slugged ${slug}`,
    headline === '' ? '' : ` headlined “${headline}”`,
  ].filter((part) => part !== '');
  const reason = oneLine(note);
  return [
    'Attention editors:',
    `Kill the story${named.join(',')}.`,
    ...(reason === '' ? [] : [/[.!?]$/.test(reason) ? reason : `${reason}.`]),
    'The kill is mandatory. Do not use the story; take it down where it has been published.',
    ...(agency === '' ? [] : [agency]),
  ];
}
