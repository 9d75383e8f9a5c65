import type { AnyStory } from '../migrate';

/** Format 3 to 4: a story says which take it is of one that is filed in several. */
export function addTake(story: AnyStory): Record<string, unknown> {
  return { take: null, ...story };
}
