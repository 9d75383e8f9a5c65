import type { Story } from '../story/story';
import { titleOf } from './html/write-head';
import type { Sending } from './types';

/**
 * The story as a sending of it says it: all of it, or in a kill only what it is known by. Its text, pictures and names
 * are not sent once more to those who are told not to use them.
 */
export function sentStory(story: Story, { kind }: Pick<Sending, 'kind'>): Story {
  if (kind !== 'kill') return story;
  return {
    ...story,
    headline: titleOf(story),
    status: 'killed',
    deck: '',
    byline: [],
    dateline: null,
    lead: null,
    body: [],
    links: [],
    threads: [],
  };
}

const CALLED: Readonly<Record<Sending['kind'], string>> = {
  first: '',
  update: 'UPDATE',
  correction: 'CORRECTION',
  kill: 'KILL',
};

/** What a sending says of itself to editors, `CORRECTION: corrects spelling of Nuñez in 3rd paragraph`; `''` for nothing. */
export function sendingNote({ kind, note }: Pick<Sending, 'kind' | 'note'>): string {
  return [CALLED[kind], note.trim()].filter((part) => part !== '').join(': ');
}

/** All that a sending says to editors: what it is, then the story's own note, each on lines of its own. */
export function notesToEditors(story: Story, sending: Sending): string[] {
  return [sendingNote(sending), story.editorsNote].filter((note) => note !== '');
}

/** What a sending is called where its source gives it no label of its own; `''` for a first one and for a kill. */
export function labelOfSending(kind: string): string {
  return kind === 'correction' ? 'Correction' : kind === 'update' ? 'Update' : '';
}
