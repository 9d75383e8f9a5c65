import { splitIntoTakes } from '../story/takes';
import type { Story } from '../story/story';
import type { WriteContext, WrittenFile } from './types';

/** The stories that go out of one: itself, or in takes of the house's length where that is asked for. */
export function takesOf(story: Story, { house, now, takes }: WriteContext): [Story, ...Story[]] {
  if (!takes) return [story];
  const [first, ...later] = splitIntoTakes(story, house.takes.words, now);
  // A message is numbered by the id of its story: a take has the same one in every sending.
  return [first, ...later.map((take, at) => ({ ...take, id: `${story.id}-${at + 2}` }))];
}

/** The name of the file of a take, the first by the name of the story, `name-take-2.txt` and on. */
export function takeFile(
  content: WrittenFile['content'],
  at: number,
  story: Story,
  { baseName }: WriteContext,
  extension: string,
): WrittenFile {
  const number = (story.take?.number ?? 1) + at;
  return { name: `${at === 0 ? baseName : `${baseName}-take-${number}`}.${extension}`, content };
}
