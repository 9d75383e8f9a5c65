import type { Note } from './types';

/** Collects notes: each sentence once, as loudly as it was ever said. */
export interface NoteBook {
  add: (notes: readonly Note[]) => void;
  /** The notes in the order in which they were first said. */
  all: () => Note[];
}

/** An empty book of notes. */
export function noteBook(): NoteBook {
  const byMessage = new Map<string, Note>();
  return {
    add(notes) {
      for (const note of notes) {
        const known = byMessage.get(note.message);
        if (known === undefined || LOUDNESS[note.level] > LOUDNESS[known.level])
          byMessage.set(note.message, note);
      }
    },
    all: () => [...byMessage.values()],
  };
}

const LOUDNESS: Readonly<Record<Note['level'], number>> = { info: 0, warning: 1, error: 2 };
