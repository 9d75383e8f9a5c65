import { listing } from '../state/library';
import { indexOf, rowAt } from '../state/listing';
import { duplicateStory, removeStories, restoreStories, showStory, spikeStories } from '../state/stories';
import { say } from '../ui/toasts';
import { chosenIds, rowOf, storyName, useChosen } from './chosen';
import { NOTHING, only } from './selection';

/** Opens the active row. */
export function openChosen(): void {
  const { active } = useChosen.getState();
  if (active !== null) void showStory(active);
}

/** Opens every chosen story in a tab of its own. */
export async function openAllChosen(): Promise<void> {
  for (const id of chosenIds()) await showStory(id);
}

/** Puts the chosen stories on the spike. */
export function spikeChosen(): Promise<void> {
  return takeAway((ids) => spikeStories(ids, nameOf(ids)));
}

/** Takes the chosen stories from the spike. */
export function restoreChosen(): Promise<void> {
  return takeAway((ids) => restoreStories(ids, nameOf(ids)));
}

/** Deletes the chosen stories for good, after asking. */
export function removeChosen(): Promise<void> {
  return takeAway((ids) =>
    removeStories(
      ids,
      ids.map((id) => storyName(rowOf(id))),
    ),
  );
}

/** Makes a copy of the active row's story. */
export function duplicateChosen(): void {
  const { active } = useChosen.getState();
  if (active !== null) void duplicateStory(active);
}

/** Chooses every story of the list, those not yet held too. */
export async function chooseAll(): Promise<void> {
  const { total } = listing.store.getState();
  const ids = await listing.ids(0, total ?? 0);
  if (!ids.ok) {
    say(ids.error);
    return;
  }
  const { active } = useChosen.getState();
  useChosen.setState({
    active: active ?? ids.value[0] ?? null,
    anchor: ids.value[0] ?? null,
    chosen: new Set(ids.value),
  });
}

function nameOf(ids: readonly string[]): string {
  return storyName(ids[0] === undefined ? null : rowOf(ids[0]));
}

/** Takes the chosen stories out of the list; the keys then act on the row that moved up to their place. */
async function takeAway(act: (ids: string[]) => Promise<boolean>): Promise<void> {
  const ids = chosenIds();
  const { store } = listing;
  const places = ids.map((id) => indexOf(store.getState(), id)).filter((at) => at !== -1);
  if (!(await act(ids))) return;
  const { total } = store.getState();
  const next = rowAt(store.getState(), Math.min(Math.min(...places), (total ?? 0) - 1));
  useChosen.setState(next === null ? NOTHING : only(next.id));
}
