import { listing } from '../state/library';
import { duplicateStory, removeStories, restoreStories, showStory, spikeStories } from '../state/stories';
import { say } from '../ui/toasts';
import { chosenIds, rowOf, storyName, useChosen } from './chosen';
import { NOTHING } from './selection';

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
export async function spikeChosen(): Promise<void> {
  const ids = chosenIds();
  await spikeStories(ids, nameOf(ids));
  forget(ids);
}

/** Takes the chosen stories from the spike. */
export async function restoreChosen(): Promise<void> {
  const ids = chosenIds();
  await restoreStories(ids, nameOf(ids));
  forget(ids);
}

/** Deletes the chosen stories for good, after asking. */
export async function removeChosen(): Promise<void> {
  const ids = chosenIds();
  await removeStories(
    ids,
    ids.map((id) => storyName(rowOf(id))),
  );
  forget(ids);
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

function forget(ids: readonly string[]): void {
  const { chosen } = useChosen.getState();
  if (ids.some((id) => chosen.has(id))) useChosen.setState({ ...NOTHING, active: null });
}
