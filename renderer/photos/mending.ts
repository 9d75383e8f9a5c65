import type { KeptPicture } from '../../shared/ipc/media';
import { fail, ok, type Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { pictureCame } from '../editor/nodes/picture';
import { adopt, openStory } from '../state/openStories';
import { listing } from '../state/library';
import { say } from '../ui/toasts';
import { tryThumbAgain } from './thumbs';

/** Lets the person choose a file; null when they did not, or when it cannot be used, which is said. */
export async function chooseFile(): Promise<KeptPicture | null> {
  const chosen = await bridge.request('media.choose', { several: false });
  if (!chosen.ok) say(chosen.error);
  return chosen.ok ? (chosen.value[0] ?? null) : null;
}

/** A picture that was missing is kept again: it is shown wherever it stands. */
export function pictureFound(hash: string): void {
  tryThumbAgain(hash);
  pictureCame(hash);
}

/**
 * Puts a kept picture in the place of another in these stories; those that are open go on from there, undoably. Gives
 * how many changed. Errors: those of saving, of which nothing is lost.
 */
export async function replaceIn(
  stories: readonly string[],
  hash: string,
  { media }: KeptPicture,
): Promise<Result<number>> {
  for (const id of stories) {
    const saver = openStory(id)?.saver;
    if (saver === undefined || (await saver.flush())) continue;
    return { ok: false, error: saver.state().failure ?? fail('store.failed').error };
  }
  const replaced = await bridge.request('photos.replace', { hash, media, stories: [...stories] });
  for (const id of replaced.ok ? replaced.value : stories) await showAnew(id);
  listing.refresh();
  return replaced.ok ? ok(replaced.value.length) : replaced;
}

async function showAnew(id: string): Promise<void> {
  if (openStory(id) === null) return;
  const found = await bridge.request('stories.open', { id });
  if (found.ok) adopt(found.value, 'undoable');
}
