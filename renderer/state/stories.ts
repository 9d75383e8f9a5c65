import type { Failure } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { sentenceFor } from '../ui/errors';
import { ask } from '../ui/questions';
import { say, tell } from '../ui/toasts';
import { CLOCK } from './clock';
import { takeFocus, wantFocus } from './focus';
import { holdKeys, releaseKeys } from './handover';
import { followLeft } from './leaving';
import { listing } from './library';
import { allOpen, enter, load, openStory, unload, update } from './openStories';
import { closedTab, neighbour, tabName, tabOf, useTabs, withNewTab, withTabAt, withoutTab } from './tabs';

/** How a story is shown. */
export interface ShowOptions {
  /** Only to look at: the next one looked at takes its place. */
  preview?: boolean;
  /** Where the focus goes. */
  focus?: boolean;
}

/** Shows a story, in its tab if it has one. */
export async function showStory(id: string, options: ShowOptions = {}): Promise<void> {
  const { preview = false, focus = true } = options;
  const state = useTabs.getState();
  const known = tabOf(state, id);
  if (known === null) {
    const looked = preview ? state.tabs.find((tab) => tab.preview) : undefined;
    useTabs.setState(withNewTab(state, closedTab(id, preview)));
    if (looked !== undefined) await closeStory(looked.id);
  } else {
    useTabs.setState({ active: id });
    if (!preview) update(id, { preview: false });
  }
  wantFocus(focus ? id : null);
  if (focus) holdKeys();
  await load(id);
  if (openStory(id) === null) releaseKeys();
  else if (openStory(id)?.session.page?.isConnected === true && takeFocus(id)) enter(id);
}

/** Makes a new story, of a kind of the house where one is named, and shows it. */
export async function newStory(profile = ''): Promise<void> {
  holdKeys();
  await made(await bridge.request('stories.create', { profile }));
}

/** Makes a copy of a story and shows it. */
export async function duplicateStory(id: string): Promise<void> {
  await openStory(id)?.saver.flush();
  await made(await bridge.request('stories.duplicate', { id }));
}

/** Shows a story that was just made; says why when it was not. */
export async function made(
  result: Awaited<ReturnType<typeof bridge.request<'stories.create'>>>,
): Promise<void> {
  if (!result.ok) {
    releaseKeys();
    say(result.error);
    return;
  }
  void listing.reload();
  await showStory(result.value.story.id);
}

/** Closes the tab of a story. What is not on disk is saved first; where that fails, the person decides. */
export async function closeStory(id: string): Promise<boolean> {
  const entry = openStory(id);
  if (entry !== null) {
    const done = await entry.saver.flush();
    if (!done && !(await closeUnsaved(id))) return false;
    if (done && entry.edited) void bridge.request('stories.leave', { id });
  }
  const focused = openStory(id)?.session.page?.contains(document.activeElement) === true;
  useTabs.setState(withoutTab(useTabs.getState(), id));
  unload(id);
  const { active } = useTabs.getState();
  if (active !== null) {
    // Who was writing goes on writing in the story that comes into sight.
    if (focused) wantFocus(active);
    void load(active);
  }
  return true;
}

async function closeUnsaved(id: string): Promise<boolean> {
  const tab = tabOf(useTabs.getState(), id);
  const failure = tab?.save?.failure ?? null;
  return ask({
    title: `“${tab === null ? 'This story' : tabName(tab)}” is not saved`,
    body: `${failure === null ? 'Its last words are not on disk.' : sentenceFor(failure)} If you close it now, what was written since the last save is lost.`,
    yes: 'Close and lose it',
    no: 'Keep it open',
    danger: true,
  });
}

/** Shows the next or previous tab. */
export function showNeighbour(step: 1 | -1, focus = true): void {
  const id = neighbour(useTabs.getState(), step);
  if (id !== null) void showStory(id, { focus, preview: tabOf(useTabs.getState(), id)?.preview ?? false });
}

/** Moves a tab to another place in the row. */
export function moveTab(id: string, place: number): void {
  useTabs.setState((state) => withTabAt(state, id, place));
}

/** Puts stories on the spike; a toast takes it back. Answers whether it was done. */
export async function spikeStories(ids: string[], name: string): Promise<boolean> {
  for (const id of ids) await openStory(id)?.saver.flush();
  const done = await bridge.request('stories.spike', { ids });
  if (!done.ok) return failed(done.error);
  for (const id of ids) await closeStory(id);
  await listing.reload();
  const what = ids.length === 1 ? `“${name}”` : `${ids.length} stories`;
  tell(`Spiked ${what}.`, {
    action: { label: 'Undo', run: () => void restoreStories(ids, name, false) },
  });
  return true;
}

/** Takes stories from the spike. Answers whether it was done. */
export async function restoreStories(ids: string[], name: string, saysSo = true): Promise<boolean> {
  const done = await bridge.request('stories.restore', { ids });
  if (!done.ok) return failed(done.error);
  for (const id of ids) update(id, { spiked: false });
  await listing.reload();
  if (saysSo) tell(`Restored ${ids.length === 1 ? `“${name}”` : `${ids.length} stories`}.`);
  return true;
}

/** Deletes stories for good, after asking; they are named. Answers whether it was done. */
export async function removeStories(ids: string[], names: string[]): Promise<boolean> {
  const one = ids.length === 1;
  const sure = await ask({
    title: one ? `Delete “${names[0] ?? 'this story'}” for good?` : `Delete ${ids.length} stories for good?`,
    body: `${one ? '' : `${listed(names, ids.length)}. `}Text and versions are deleted and cannot be brought back, except from a backup.`,
    yes: one ? 'Delete for good' : `Delete ${ids.length} stories`,
    danger: true,
  });
  if (!sure) return false;
  for (const id of ids) await closeStory(id);
  const done = await bridge.request('stories.remove', { ids });
  await listing.reload();
  return done.ok || failed(done.error);
}

function failed(failure: Failure): false {
  say(failure);
  return false;
}

const NAMED = 6;

function listed(names: readonly string[], total: number): string {
  const told = names.slice(0, NAMED).map((name) => `“${name}”`);
  const rest = total - told.length;
  return rest > 0 ? `${told.join(', ')} and ${rest} more` : told.join(', ');
}

/** Saves everything; answers whether all of it is on disk. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all(allOpen().map(([, { saver }]) => saver.flush()));
  return done.every((one) => one);
}

/** Makes a version of each story that was written in and then left alone. */
export function followLeaving(): void {
  followLeft(CLOCK, (id) => void leave(id));
}

/** Makes versions of all that was written, for the window is closing. */
export async function leaveAll(): Promise<void> {
  await Promise.all(allOpen().map(([id]) => leave(id)));
}

async function leave(id: string): Promise<void> {
  const entry = openStory(id);
  if (entry?.edited !== true) return;
  entry.edited = false;
  await entry.saver.flush();
  await bridge.request('stories.leave', { id });
}
