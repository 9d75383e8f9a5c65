import { EMPTY_SESSION, type Session } from '../../shared/ipc/session';
import { bridge } from '../bridge';
import { openStory } from './openStories';
import { usePanes } from './panes';
import { notePlace, placeIn } from './places';
import { closedTab, useTabs } from './tabs';

/** A change of tabs or panes is kept after this pause (ms). */
const PAUSE_MS = 500;

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
  const { tabs, active } = useTabs.getState();
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

/** Keeps what the window looks like as it changes. */
export function followSession(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepSession(), PAUSE_MS);
  };
  useTabs.subscribe(soon);
  usePanes.subscribe(soon);
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
