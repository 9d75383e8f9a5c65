import type { AnyStory } from '../migrate';

/** Format 2 to 3: a story says which kind it is, and what the wire calls this sending of it. */
export function addProfile(story: AnyStory): Record<string, unknown> {
  return { profile: '', label: '', ...story };
}
