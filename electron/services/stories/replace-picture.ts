import { withPictureReplaced } from '../../../shared/photo/replace';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Media } from '../../../shared/story/photo';
import { pause } from '../pause';
import type { Versions } from '../versions/versions';
import type { Stories } from './stories';

/** Which picture is to stand in the place of which, and in which stories. */
export interface ReplaceOrder {
  hash: string;
  media: Media;
  stories: readonly string[];
}

/**
 * Puts a picture in the place of another, story by story, giving way between them; what is said of it stays. Each
 * story gets a version of what it was before. Gives the stories that were changed; one that is gone is passed over.
 * Errors: those of saving, with what was done before left done.
 */
export async function replacePicture(
  { hash, media, stories: ids }: ReplaceOrder,
  { stories, versions }: { stories: Stories; versions: Versions },
): Promise<Result<string[]>> {
  const changed: string[] = [];
  for (const id of ids) {
    const opened = stories.open(id);
    if (!opened.ok) {
      if (opened.error.code === 'story.missing') continue;
      return opened;
    }
    const { story, revision } = opened.value;
    const next = withPictureReplaced(story, hash, media);
    if (next !== story) {
      const before = versions.make(id, 'before', '');
      if (!before.ok) return before;
      const saved = stories.save(next, revision);
      if (!saved.ok) return saved;
      changed.push(id);
    }
    await pause();
  }
  return ok(changed);
}
