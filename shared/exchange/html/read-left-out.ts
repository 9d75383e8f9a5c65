import type { Note } from '../types';

/** How many things of a source were left out, by what they were. */
export interface LeftOut {
  deletions: number;
  comments: number;
  local: number;
  unreadable: number;
  hidden: number;
  embedded: number;
  links: number;
}

/** Nothing left out. */
export function noneLeftOut(): LeftOut {
  return { deletions: 0, comments: 0, local: 0, unreadable: 0, hidden: 0, embedded: 0, links: 0 };
}

interface Sentence {
  level: Note['level'];
  code: string;
  say: (count: number) => string;
}

const SENTENCES: Readonly<Record<keyof LeftOut, Sentence>> = {
  deletions: {
    level: 'warning',
    code: 'paste.deletions-left-out',
    say: (count) =>
      `${many(count, 'tracked deletion was', 'tracked deletions were')} left out; insertions were accepted.`,
  },
  comments: {
    level: 'info',
    code: 'paste.comments-left-out',
    say: (count) => `${many(count, 'comment mark was', 'comment marks were')} left out.`,
  },
  local: {
    level: 'warning',
    code: 'paste.local-images-left-out',
    say: (count) =>
      `${many(count, 'picture lies', 'pictures lie')} in files of the other program and could not be taken over: drop or choose the file.`,
  },
  unreadable: {
    level: 'warning',
    code: 'paste.pictures-unreadable',
    say: (count) =>
      `${many(count, 'picture is', 'pictures are')} no JPEG, PNG, WebP, GIF or AVIF, or too large, and left out.`,
  },
  hidden: {
    level: 'info',
    code: 'paste.hidden-left-out',
    say: (count) => `${many(count, 'passage', 'passages')} that the source does not show left out.`,
  },
  embedded: {
    level: 'info',
    code: 'paste.embeds-left-out',
    say: (count) =>
      `${many(count, 'video, frame or other embedded thing', 'videos, frames or other embedded things')} left out.`,
  },
  links: {
    level: 'info',
    code: 'paste.links-left-out',
    say: (count) =>
      `${many(count, 'link leads', 'links lead')} nowhere outside the source: the words stay, the link is gone.`,
  },
};

/** A note for everything that was left out. */
export function notesOf(leftOut: LeftOut): Note[] {
  const notes: Note[] = [];
  for (const kind of KINDS) {
    const count = leftOut[kind];
    const { level, code, say } = SENTENCES[kind];
    if (count > 0) notes.push({ level, code, message: say(count) });
  }
  return notes;
}

const KINDS = ['deletions', 'comments', 'local', 'unreadable', 'hidden', 'embedded', 'links'] as const;

function many(count: number, one: string, more: string): string {
  return count === 1 ? `One ${one}` : `${count} ${more}`;
}
