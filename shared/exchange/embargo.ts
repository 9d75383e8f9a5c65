import type { Embargo, Story } from '../story/story';
import { sayInstant } from './instant';
import type { Note } from './types';

/** Until when, for people: `20 March 2026, 10:00 (Asia/Tokyo; 20 March 2026, 01:00 UTC)`. */
export function embargoTime({ until, zone }: Embargo): string {
  const there = sayInstant(until, zone, 'en-GB');
  const said = `${there.date}, ${there.time}`;
  if (there.zone === 'UTC') return `${said} UTC`;
  const universal = sayInstant(until, 'UTC', 'en-GB');
  return `${said} (${there.zone}; ${universal.date}, ${universal.time} UTC)`;
}

/** The line every published form of an embargoed story begins with. */
export function embargoLine(embargo: Embargo): string {
  return `EMBARGOED until ${embargoTime(embargo)}`;
}

/** What is said of an embargo that cannot be understood: it is never lost, and stands as a note for editors. */
export const UNCLEAR_EMBARGO: Note = {
  level: 'warning',
  code: 'read.embargo-unclear',
  message: 'The source speaks of an embargo that could not be read; it stands as a note for editors.',
};

/** Whether the story may not be published yet at an instant (ISO 8601). */
export function isEmbargoed(story: Pick<Story, 'embargo'>, now: string): boolean {
  return story.embargo !== null && Date.parse(story.embargo.until) > Date.parse(now);
}
