import { useCallback, useEffect, useState } from 'react';
import type { History } from '../../shared/exchange/types';
import type { HistoryLinks, StandingHere, TakeInHow } from '../../shared/ipc/handoff';
import { bridge } from '../bridge';
import { adopt, flushed, openStory } from '../state/openStories';
import { say, tell } from '../ui/toasts';
import { sayWhenWithin } from '../versions/words';
import type { Review } from './importing';

/** The ways a history that stands so can be taken in, the likeliest first. */
export function howsOf({ standing }: StandingHere): readonly [TakeInHow, ...TakeInHow[]] {
  if (standing === 'unknown') return ['new'];
  return standing === 'newer' ? ['update', 'copy'] : ['copy'];
}

/** How a history is taken in: as the person said, where that can be; null until it is known how it stands. */
export function howOf(standing: StandingHere | null, said: TakeInHow | null): TakeInHow | null {
  if (standing === null) return null;
  const hows = howsOf(standing);
  return hows.find((how) => how === said) ?? hows[0];
}

/** Whether a history has anything that is not here. */
export function isNews({ standing }: StandingHere): boolean {
  return standing !== 'same' && standing !== 'older';
}

/** What the button says that takes a history in. */
export function acceptHow(how: TakeInHow): string {
  return { new: 'Accept', update: 'Bring in as a new version', copy: 'Bring in as a copy' }[how];
}

/** What a Dateline file holds, in words: `3 versions by Ann Editor and Li Wei, the newest of 20 March 14:05.` */
export function historyText({ versions }: History, now: string): string {
  const authors = [...new Set(versions.map(({ author }) => author))].filter((author) => author !== '');
  const count = versions.length === 1 ? 'one version' : `${versions.length.toLocaleString('en')} versions`;
  const by = authors.length === 0 ? '' : ` by ${authorsText(authors)}`;
  const newest = versions.at(-1);
  const when = newest === undefined ? '' : sayWhenWithin(newest.at, now);
  return versions.length === 1 ? `${count}${by}, of ${when}.` : `${count}${by}, the newest of ${when}.`;
}

/** How a history stands to what is here, in sentences for the person. */
export function standingText({ standing, here }: StandingHere, now: string): string {
  const name = here === null ? '' : `“${here.headline || here.slug || 'Untitled story'}”`;
  const when = here === null ? '' : sayWhenWithin(here.updatedAt, now);
  const spiked = here?.isSpiked === true ? ' The one here is on the spike.' : '';
  switch (standing) {
    case 'unknown':
      return 'The story is not here yet: it becomes a new story, with all its versions and pictures.';
    case 'same':
      return `It is here already, just so: ${name}. There is nothing new in the file.${spiked}`;
    case 'older':
      return `It is here already, and newer: ${name}, changed ${when}. There is nothing new in the file.${spiked}`;
    case 'newer':
      return `It is here: ${name}. The file goes on from it, and nothing was changed here since.${spiked}`;
    case 'parted':
      return `It is here too, ${name}, changed ${when}; both went on since they parted. What is here is left as it is, and the file is kept beside it as a copy with its history.${spiked}`;
  }
}

/** How a history stands to what is here, with what is being written now; null where that cannot be told, which is said. */
export async function standingOf(history: History): Promise<StandingHere | null> {
  await openStory(history.story)?.saver.flush();
  const found = await bridge.request('import.standing', linksOf(history));
  if (found.ok) return found.value;
  say(found.error);
  return null;
}

/** Follows how a history stands to what is here; `look` asks again. */
export function useStanding(history: History | undefined): {
  standing: StandingHere | null;
  look: () => void;
} {
  const [known, setKnown] = useState<{ of: History; standing: StandingHere | null } | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (history === undefined) return undefined;
    let isCurrent = true;
    void standingOf(history).then((standing) => {
      if (isCurrent) setKnown({ of: history, standing });
    });
    return () => {
      isCurrent = false;
    };
  }, [history, asked]);
  const look = useCallback(() => setAsked((times) => times + 1), []);
  return { standing: known !== null && known.of === history ? known.standing : null, look };
}

/**
 * Takes the story of a Dateline file in; what is being written in it now is on disk before, or nothing is taken in.
 * Gives the id of the story, null where it was not taken in, which is said.
 */
export async function takeIn(review: Review, how: TakeInHow, history: History): Promise<string | null> {
  if (how === 'update' && !(await flushed(history.story))) return null;
  // A history is in a file: there is none in a text.
  if (review.path === null) return null;
  const taken = await bridge.request('import.takeIn', { path: review.path, head: history.head, how });
  if (!taken.ok) {
    say(taken.error);
    return null;
  }
  if (how === 'update') adopt(taken.value, 'undoable');
  tell(DONE[how]);
  return taken.value.story.id;
}

const DONE: Readonly<Record<TakeInHow, string>> = {
  new: 'The story is in the list, with its versions.',
  update: 'The story is as the file has it. What was here before is among its versions.',
  copy: 'A copy of the story is in the list, with its versions.',
};

function linksOf({ story, head, versions }: History): HistoryLinks {
  return { story, head, versions: versions.map(({ id, parents }) => ({ id, parents: [...parents] })) };
}

const NAMED = 3;

function authorsText(authors: readonly string[]): string {
  if (authors.length > NAMED) return `${authors.slice(0, NAMED).join(', ')} and others`;
  return new Intl.ListFormat('en').format(authors);
}
