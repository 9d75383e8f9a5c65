import { bridge } from '../bridge';
import { say } from '../ui/toasts';
import { adopt, openStory } from './openStories';

/**
 * Settles a conflict for the text on the screen: the other one is made a version first, then this one is saved
 * over it. Answers whether it is on disk.
 */
export async function keepMine(id: string): Promise<boolean> {
  const entry = openStory(id);
  if (entry === null) return false;
  const note = 'Before the text that was being written took its place';
  const other = await bridge.request('versions.make', { story: id, reason: 'before', note });
  const found = other.ok ? await bridge.request('stories.open', { id }) : other;
  if (!found.ok) {
    say(found.error);
    return false;
  }
  entry.saver.rebase(found.value.revision, found.value.savedAt);
  return entry.saver.flush();
}

/** Settles a conflict for the other text: this one is saved and made a version first, and one undo brings it back. */
export async function takeOther(id: string): Promise<void> {
  const other = await bridge.request('stories.open', { id });
  if (!other.ok) {
    say(other.error);
    return;
  }
  if (!(await keepMine(id))) return;
  const note = 'Before the text from elsewhere took its place';
  const kept = await bridge.request('versions.make', { story: id, reason: 'before', note });
  const now = kept.ok ? await bridge.request('stories.open', { id }) : kept;
  if (!now.ok) {
    say(now.error);
    return;
  }
  adopt({ ...now.value, story: other.value.story }, 'undoable');
  openStory(id)?.saver.changed();
}
