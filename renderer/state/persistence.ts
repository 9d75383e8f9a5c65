import { EMPTY_SESSION, type Session } from '../../shared/ipc/session';
import { bridge } from '../bridge';
import { CLOCK } from './clock';
import { createKeeper } from './keeper';
import { openStory } from './openStories';
import { usePanes } from './panes';
import { notePlace, placeIn } from './places';
import { useReading } from './reading';
import { closedTab, useTabs } from './tabs';

/** Brings back what the window looked like; the stories themselves are opened when they are shown. */
export function restoreSession(session: Session): void {
  for (const { story, caret, scroll } of session.tabs) notePlace(story, { caret, scroll });
  usePanes.setState({ list: session.list, inspector: session.inspector });
  const tabs = [...new Set(session.tabs.map(({ story }) => story))].map((id) => closedTab(id));
  const active = tabs.some(({ id }) => id === session.active) ? session.active : (tabs[0]?.id ?? null);
  useTabs.setState({ tabs, active });
}

/** What the window looks like now. */
export function currentSession(): Session {
  const { tabs, active: shown } = useTabs.getState();
  // A wire is read now and gone tomorrow: one comes back to the story it stood before.
  const active = shown ?? useReading.getState().before;
  const { list, inspector } = usePanes.getState();
  return {
    tabs: tabs
      .filter(({ preview, id }) => !preview || id === active)
      .map(({ id }) => {
        const caret = openStory(id)?.session.caret() ?? null;
        if (caret !== null) notePlace(id, { caret });
        return { story: id, ...placeIn(id) };
      }),
    active,
    list,
    inspector,
  };
}

/**
 * Keeps what the window looks like as it changes. Which stories are open is kept at once, so that a power cut in the
 * middle of typing does not lose where one was; carets and widths after a pause.
 */
export function followSession(): void {
  const keeper = createKeeper({ clock: CLOCK, keep: () => void keepSession() });
  let stories = openStories();
  useTabs.subscribe(() => {
    const before = stories;
    stories = openStories();
    if (stories === before) keeper.soon();
    else keeper.now();
  });
  usePanes.subscribe(keeper.soon);
}

/** The stories somebody means to come back to: those only looked at are not among them. */
function openStories(): string {
  const { tabs, active } = useTabs.getState();
  const meant = tabs.filter(({ preview }) => !preview).map(({ id }) => id);
  return [...meant, active !== null && meant.includes(active) ? active : ''].join(' ');
}

/** Keeps it now. */
export async function keepSession(): Promise<void> {
  await bridge.request('session.set', currentSession());
}

/** What the window looked like last time; nothing in particular where that is not known. */
export async function lastSession(): Promise<Session> {
  const known = await bridge.request('session.get', {});
  return known.ok ? known.value : EMPTY_SESSION;
}
