import { create } from 'zustand';
import type { WireQuery, WireRow, WireState } from '../../shared/ipc/wires';
import { bridge } from '../bridge';
import { say, tell } from '../ui/toasts';
import { CLOCK } from './clock';
import { releaseKeys, holdKeys } from './handover';
import { listing } from './library';
import { createListing } from './listing';
import { useListView } from './reading';
import { useSettings } from './settings';
import { showStory } from './stories';

/** Which wires are wanted. */
export type WireWish = Omit<WireQuery, 'offset' | 'limit'>;

/** All wires. */
export const ALL_WIRES: WireWish = { text: '', only: 'all', folders: [], sources: [] };

/** How the wires stand. */
export const useWires = create<WireState>(() => ({
  ...{ folders: [], unread: 0, total: 0, waiting: 0, failures: 0, sources: [] },
}));

/** The list of wires of this window. */
export const wireListing = createListing<WireRow, WireWish>({
  list: (query) => bridge.request('wires.list', query),
  first: ALL_WIRES,
  clock: CLOCK,
  ahead: 1,
});

/** Follows what comes in, and which folders are watched. */
export function followWires(): void {
  useSettings.subscribe(({ wires }, { wires: before }) => {
    if (wires === before) return;
    const { folders } = wireListing.store.getState().filter;
    const watched = folders.filter((id) => wires.folders.some((one) => one.id === id));
    // Nothing comes in any more by a folder that was taken out of the settings.
    if (watched.length < folders.length) wireListing.want({ folders: watched });
  });
  bridge.on('wires.changed', (state) => {
    useWires.setState(state);
    if (useListView.getState().view !== 'wires') return;
    // What comes first is shown at once; after that the list is not drawn anew at every file.
    if (wireListing.store.getState().total === 0) void wireListing.reload();
    else wireListing.refresh();
  });
}

/** Learns how the wires stand. */
export async function learnWires(): Promise<void> {
  const known = await bridge.request('wires.state', {});
  if (known.ok) useWires.setState(known.value);
}

/** Marks wires as read or unread, here at once. */
export async function markWires(ids: string[], isRead: boolean): Promise<void> {
  wireListing.patch((row) => (ids.includes(row.id) && row.isRead !== isRead ? { ...row, isRead } : row));
  const marked = await bridge.request('wires.mark', { ids, isRead });
  if (!marked.ok) say(marked.error);
}

/** Marks every wire as read. */
export async function markAllRead(): Promise<void> {
  const marked = await bridge.request('wires.mark', { ids: null, isRead: true });
  if (marked.ok) await wireListing.reload();
  else say(marked.error);
}

/** Makes a draft of a wire and opens it, or the one that was made of it unless `again`. */
export async function draftWire(id: string, again = false): Promise<void> {
  holdKeys();
  const made = await bridge.request('wires.draft', { id, again });
  if (!made.ok) {
    releaseKeys();
    say(made.error);
    return;
  }
  const { opened, left } = made.value;
  wireListing.patch((row) => (row.id === id ? { ...row, isRead: true, draft: opened.story.id } : row));
  void listing.reload();
  await showStory(opened.story.id);
  if (left === 0) return;
  const what = left === 1 ? 'One picture was' : `${left} pictures were`;
  tell(`${what} no longer beside the wire’s file. The text and the captions are all there.`, {
    tone: 'warn',
  });
}

/** Has files tried again that could not be read, or all of them (null). */
export async function retryWires(paths: string[] | null): Promise<boolean> {
  const tried = await bridge.request('wires.retry', { paths });
  if (!tried.ok) say(tried.error);
  return tried.ok;
}
