import type { Story } from '../story/story';

/** A story without its photos and what is said below them. */
export function withoutPhotos(story: Story): Story {
  return { ...story, lead: null, body: story.body.filter(({ kind }) => kind !== 'photo') };
}
