import { splitIntoTakes } from '../story/takes';
import type { Story } from '../story/story';
import type { WriteContext, Written, WrittenFile } from './types';

/** The stories that go out of one: itself, or in takes of the house's length where that is asked for. */
export function takesOf(story: Story, { house, now, takes }: WriteContext): [Story, ...Story[]] {
  if (!takes) return [story];
  const [first, ...later] = splitIntoTakes(story, house.takes.words, now);
  // A message is numbered by the id of its story: a take has the same one in every sending.
  return [first, ...later.map((take, at) => ({ ...take, id: `${story.id}-${at + 2}` }))];
}

/** The files of the stories that go out of one, each what `content` makes of it; the first has the name of the story. */
export function takeFiles(
  story: Story,
  [first, ...later]: readonly [Story, ...Story[]],
  { baseName }: WriteContext,
  extension: string,
  content: (take: Story) => WrittenFile['content'],
): Written['files'] {
  const number = story.take?.number ?? 1;
  return [
    { name: `${baseName}.${extension}`, content: content(first) },
    ...later.map((take, at) => ({
      name: `${baseName}-take-${number + at + 1}.${extension}`,
      content: content(take),
    })),
  ];
}
