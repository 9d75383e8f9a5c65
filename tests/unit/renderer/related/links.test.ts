import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hostOf,
  linkToAddress,
  linkToStory,
  moveLink,
  stateOf,
  withLink,
} from '../../../../renderer/related/links';
import type { StoryRow } from '../../../../shared/ipc/listing';
import { LinkSchema } from '../../../../shared/story/story';
import * as v from 'valibot';

const row = (id: string, spikedAt: string | null = null): StoryRow => ({
  ...{
    id,
    slug: 'TALKS',
    headline: '',
    opening: '',
    place: '',
    status: 'draft',
    priority: 'routine',
    desk: '',
  },
  ...{ words: 0, createdAt: '', updatedAt: '', embargoUntil: null, spikedAt, excerpts: [] },
});

describe('related stories', () => {
  it('are links a story can hold, each once', () => {
    const [here, there] = [linkToStory(row('a')), linkToAddress('https://www.example.com/news?id=1')];
    expect(v.is(v.array(LinkSchema), [here, there])).toBe(true);
    expect([here.title, there.title]).toEqual(['TALKS', 'example.com']);
    expect(withLink(withLink([here], there), linkToStory(row('a')))).toEqual([here, there]);
  });

  it('say whether the story is there, on the spike or gone, and nothing before that is known', () => {
    const link = linkToStory(row('a'));
    expect(stateOf(link, null)).toBe('there');
    expect(stateOf(link, [row('a')])).toBe('there');
    expect(stateOf(link, [row('a', '2026-01-01T00:00:00Z')])).toBe('spiked');
    expect(stateOf(link, [row('b')])).toBe('gone');
    expect(stateOf(linkToAddress('https://a.b/'), [])).toBe('there');
  });

  it('move by one and keep all of them', () => {
    const links = ['a', 'b', 'c'].map((id) => ({ ...linkToStory(row(id)), id }));
    expect(moveLink(links, 'b', -1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(moveLink(links, 'a', -1)).toBe(links);
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'x'), fc.constantFrom(-1 as const, 1 as const), (id, by) => {
        expect(
          moveLink(links, id, by)
            .map((link) => link.id)
            .toSorted(),
        ).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it('are called by the host of their address, whatever it is', () => {
    expect(hostOf('mailto:desk@example.com')).toBe('mailto:desk@example.com');
    fc.assert(fc.property(fc.string(), (text) => typeof hostOf(text) === 'string'));
  });
});
