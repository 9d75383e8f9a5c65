import { findingNotes } from '../../../shared/exchange/preflight/notes';
import { preflightFindings } from '../../../shared/exchange/preflight/preflight';
import type { Note } from '../../../shared/exchange/types';
import type { Story } from '../../../shared/story/story';
import type { WritingNeeds } from './export-story';

/**
 * What would have kept a story from being filed, although it goes out; what is for the desk to decide was said before.
 * Missing pictures the writers name themselves.
 */
export function unfinishedNotes(story: Story, { house, now }: Pick<WritingNeeds, 'house' | 'now'>): Note[] {
  const findings = preflightFindings(story, { house: house(), now: now(), isMissing: () => false });
  return findingNotes(
    findings.filter(({ level }) => level === 'error'),
    { brief: true },
  );
}
