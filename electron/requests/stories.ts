import type { Settings } from '../../shared/ipc/settings';
import { ok } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import type { Library } from '../services/library';
import { beginStory } from '../services/stories/begin';

/** What the requests about stories and versions need. */
export interface StoriesNeeds {
  library: Library;
  settings: () => Settings;
  now: () => string;
}

type StoryRequests = Pick<Handlers, Extract<keyof Handlers, `stories.${string}` | `versions.${string}`>>;

/** Answers the requests about stories and their versions. */
export function storyRequests({ library, settings, now }: StoriesNeeds): StoryRequests {
  const { use } = library;
  return {
    'stories.list': (query) => use(({ list }) => list(query)),
    'stories.rows': ({ ids }) => use(({ stories }) => stories.rows(ids)),
    'stories.open': ({ id }) => use(({ stories }) => stories.open(id)),
    'stories.create': ({ profile }) =>
      use(async ({ stories }) => {
        const { house, author } = settings();
        return stories.create(await beginStory(profile, { house, author, now: now() }), 'created');
      }),
    'stories.add': ({ stories: made }) => use(({ stories }) => stories.add(made)),
    'stories.save': ({ story, base }) => use(({ stories }) => stories.save(story, base)),
    'stories.duplicate': ({ id }) => use(({ stories }) => stories.duplicate(id)),
    'stories.spike': ({ ids }) =>
      use(({ stories, versions }) => {
        for (const id of ids) {
          const made = versions.make(id, 'before', '');
          if (!made.ok && made.error.code !== 'story.missing') return made;
        }
        return stories.spike(ids);
      }),
    'stories.restore': ({ ids }) => use(({ stories }) => stories.restore(ids)),
    'stories.remove': ({ ids }) => use(({ stories }) => stories.remove(ids)),
    'stories.leave': ({ id }) =>
      use(({ versions }) => {
        const made = versions.make(id, 'left', '');
        return made.ok ? ok(null) : made;
      }),
    'versions.list': ({ story }) => use(({ versions }) => versions.list(story)),
    'versions.get': ({ id }) => use(({ versions }) => versions.get(id)),
    'versions.make': ({ story, reason, note }) => use(({ versions }) => versions.make(story, reason, note)),
    'versions.restore': ({ story, id }) => use(({ versions }) => versions.restore(story, id)),
  };
}
