import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyReader } from '../../../shared/exchange/story/read';
import { STORY_FORMAT } from '../../../shared/story/story';
import { newStory } from '../../../shared/story/create';
import { story } from '../../support/arbitraries';
import { CONTEXT, NOW, readWith, storyOf } from './support';

const json = JSON.stringify(newStory({ now: NOW }));

describe('storyReader', () => {
  it('reads every story as it is', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const text = JSON.stringify(whole, null, 2);
        expect(storyReader.recognises(text)).toBe(1);
        expect(storyOf(readWith(storyReader, `\ufeff${text}`))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('knows no other text', () => {
    for (const text of ['', '{"a":1}', '{"format":1}', '[]', 'TOKYO', '<html>'])
      expect(storyReader.recognises(text)).toBe(0);
  });

  it.each([
    ['nothing', ' ', 'read.empty'],
    ['half a file', json.slice(0, -20), 'story.not-json'],
    ['another JSON', '{"body":[]}', 'story.not-a-story'],
    ['a story of tomorrow', json.replace(`"format":${STORY_FORMAT}`, '"format":99'), 'story.newer'],
    ['a damaged story', json.replace('"priority":"routine"', '"priority":"never"'), 'story.invalid'],
    ['endless nesting', `{"format":1,"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'story.invalid'],
  ])('refuses %s and says why', (_name, text, code) => {
    expect(storyReader.read(text, CONTEXT)).toMatchObject({ ok: false, error: { code } });
  });
});
