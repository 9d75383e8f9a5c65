import { formatDateline } from '../../shared/dateline/format';
import type { OpenedStory } from '../../shared/ipc/stories';
import { slugLine } from '../../shared/story/slug-line';
import type { Story } from '../../shared/story/story';
import { bridge } from '../bridge';
import type { EditorSession } from '../editor/types';
import { say } from '../ui/toasts';
import { expander } from './abbreviations';
import { CLOCK } from './clock';
import { arriveAt } from './handover';
import { listing } from './library';
import { notePlace, placeIn } from './places';
import { proofSettings, warmDesk } from './proofing';
import { createSaver, type Saver } from './saving';
import { settings } from './settings';
import { useTabs, tabOf, withTab, withoutTab, type Tab } from './tabs';

/** What belongs to an open story beside its tab. */
export interface OpenStory {
  session: EditorSession;
  saver: Saver;
  /** Something was written since a version was last made. */
  edited: boolean;
  stop: () => void;
}

/** The open stories by id; their sessions live until their tab is closed. */
const open = new Map<string, OpenStory>();

/** The open story of an id, or null while it is not loaded. */
export function openStory(id: string | null): OpenStory | null {
  return id === null ? null : (open.get(id) ?? null);
}

/** Puts what was typed in a story on disk; says why where it cannot be. Gives whether it is: of one not open it is. */
export async function flushed(id: string): Promise<boolean> {
  const entry = openStory(id);
  if (entry === null || (await entry.saver.flush())) return true;
  const { failure } = entry.saver.state();
  if (failure !== null) say(failure);
  return false;
}

/** All open stories. */
export function allOpen(): [string, OpenStory][] {
  return [...open];
}

/** Loads the story of a tab into an editor. The editor's code is loaded with the first one. */
export async function load(id: string): Promise<void> {
  const tab = tabOf(useTabs.getState(), id);
  if (tab === null || tab.phase === 'opening' || tab.phase === 'open') return;
  update(id, { phase: 'opening', failure: null });
  warmDesk();
  const [found, { openSession }] = await Promise.all([
    bridge.request('stories.open', { id }),
    import('../editor/session'),
  ]);
  if (tabOf(useTabs.getState(), id) === null) return;
  if (!found.ok) {
    update(id, { phase: 'failed', failure: found.error });
    return;
  }
  const { house, smartQuotes } = settings();
  const session = openSession(found.value.story, {
    house,
    smartQuotes,
    expand: expander(),
    addMedia: (name, bytes) => bridge.request('media.add', { name, bytes: new Uint8Array(bytes) }),
    chooseMedia: async () => {
      const chosen = await bridge.request('media.choose', {});
      if (!chosen.ok) say(chosen.error);
      return chosen.ok ? chosen.value : [];
    },
    now: () => new Date().toISOString(),
  });
  session.proof.configure(proofSettings(id));
  const { caret } = placeIn(id);
  if (caret !== null) session.setCaret(caret);
  start(id, session, found.value);
}

/** Learns what the stories are called whose tabs were brought back but not shown yet. */
export async function learnTitles(): Promise<void> {
  for (const { id, phase } of useTabs.getState().tabs) {
    if (phase !== 'closed') continue;
    const found = await bridge.request('stories.open', { id });
    if (tabOf(useTabs.getState(), id)?.phase !== 'closed') continue;
    if (found.ok) update(id, { ...titleOf(found.value.story), spiked: found.value.spikedAt !== null });
    else if (found.error.code === 'story.missing') useTabs.setState((state) => withoutTab(state, id));
  }
}

function start(id: string, session: EditorSession, found: OpenedStory): void {
  const saver = createSaver({
    read: () => session.story(),
    revision: found.revision,
    savedAt: found.savedAt,
    clock: CLOCK,
    save: (story, base) => bridge.request('stories.save', { story, base }),
    onState: (save) => {
      update(id, { save });
      if (save.status === 'saved') listing.refresh();
    },
  });
  const unsubscribe = session.onChange(() => {
    const entry = open.get(id);
    if (entry === undefined) return;
    entry.edited = true;
    saver.changed();
    update(id, { ...titleOf(session.story()), preview: false });
  });
  const stop = (): void => {
    unsubscribe();
    saver.stop();
    session.dispose();
  };
  open.set(id, { session, saver, edited: false, stop });
  update(id, {
    ...titleOf(found.story),
    session,
    spiked: found.spikedAt !== null,
    phase: 'open',
    save: saver.state(),
  });
}

/** Puts the focus into the text of a story: where the caret was, or at the headline of one just opened. */
export function enter(id: string): void {
  const session = open.get(id)?.session;
  if (session === undefined) return;
  if (session.caret() === null && placeIn(id).caret === null) session.goTo('headline');
  else session.focus();
  if (session.page !== null) arriveAt(session.page);
}

/** Forgets the session of a story; what was unsaved must have been seen to before. */
export function unload(id: string): void {
  const entry = open.get(id);
  if (entry === undefined) return;
  notePlace(id, { caret: entry.session.caret() });
  entry.stop();
  open.delete(id);
}

/** Puts a story that changed on disk into its editor, as one undoable step or as a fresh start. */
export function adopt(found: OpenedStory, how: 'fresh' | 'undoable' = 'undoable'): void {
  const { id } = found.story;
  const entry = open.get(id);
  if (entry === undefined) return;
  entry.session.load(found.story, how);
  entry.saver.rebase(found.revision, found.savedAt);
  update(id, { ...titleOf(found.story), spiked: found.spikedAt !== null });
}

/** Tells the open editors what was decided in the settings. */
export function configureAll(): void {
  const { house, smartQuotes } = settings();
  for (const [id, { session }] of open) {
    session.configure({ house, smartQuotes, expand: expander() });
    session.proof.configure(proofSettings(id));
    update(id, titleOf(session.story()));
  }
}

/** The words of a story that its tab, the title bar and the status bar show. */
export function titleOf(story: Story): Pick<Tab, 'slug' | 'headline' | 'dateline' | 'language' | 'embargo'> {
  const { headline, dateline, language, embargo } = story;
  return {
    slug: slugLine(story),
    headline,
    language,
    embargo,
    dateline: dateline === null ? '' : formatDateline(dateline, settings().house).trim(),
  };
}

/** Changes a tab where something about it did change. */
export function update(id: string, change: Partial<Tab>): void {
  const state = useTabs.getState();
  const tab = tabOf(state, id);
  if (tab === null) return;
  const names = Object.keys(change);
  if (names.every((name) => Reflect.get(tab, name) === Reflect.get(change, name))) return;
  useTabs.setState(withTab(state, id, change));
}
