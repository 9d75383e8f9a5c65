import { canonical, hashText } from './canonical';
import { normalizeStory } from './normalize';
import type { Story } from './story';

/**
 * What tells whether two states of a story would be sent alike: SHA-256 of all but when it was updated, where it stands
 * in the newsroom, and what editors say to each other.
 */
export function sentDigest(story: Story): string {
  return hashText(
    canonical({ ...normalizeStory(story), status: undefined, threads: undefined, updatedAt: undefined }),
  );
}
