import type { Unpacked } from '../../../shared/exchange/dateline-file/unpack';
import type { Story } from '../../../shared/story/story';
import { factsOf, makeVersion, type Version } from '../../../shared/story/version';
import type { CopyFacts } from './handoff-job';

/**
 * The history of a story as that of another one: every version made anew with its author, time, reason and note, for
 * its id covers that of the story; and one more that marks it as a copy and says of what. Nothing of the first is lost:
 * with the id of the first story the same steps give the first ids again.
 */
export function copyHistory({ story, head, versions }: Unpacked, copy: CopyFacts): Version[] {
  const { id, author, at, name } = copy;
  const renamed = new Map<string, string>();
  const made = versions.map(({ kept, story: state }) => {
    const parents = kept.parents.map((one) => renamed.get(one) ?? one);
    const version = makeVersion({ ...factsOf(kept), parents, story: { ...state, id } });
    renamed.set(kept.id, version.id);
    return version;
  });
  const marked = makeVersion({
    ...{ parents: made.slice(-1).map((version) => version.id), author, at, reason: 'imported' },
    note: `Copy of story ${story.id}, version ${head}, from ${name}`,
    story: { ...asCopy(story), id },
  });
  return [...made, marked];
}

/** A copy says that it is one where stories are told apart: in the slug, or in the headline of a story without. */
function asCopy(story: Story): Story {
  return story.slug === ''
    ? { ...story, headline: `${story.headline} (copy)`.trimStart() }
    : { ...story, slug: `${story.slug}-copy` };
}
