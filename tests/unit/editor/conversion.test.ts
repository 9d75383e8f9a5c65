import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoryReader } from '../../../renderer/editor/conversion/reader';
import { $writeStory } from '../../../renderer/editor/conversion/story';
import { buildEditor } from '../../../renderer/editor/editor';
import { normalizeStory } from '../../../shared/story/normalize';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import { story } from './stories';

function through(value: Story): Story {
  const editor = buildEditor();
  editor.update(() => $writeStory(value), { discrete: true });
  const read = new StoryReader(editor).read(value).story;
  editor.dispose();
  return read;
}

describe('story to page to story', () => {
  test('loses and adds nothing, ids included, whatever the story holds', () => {
    fc.assert(
      fc.property(story, (value) => {
        expect(normalizeStory(through(value))).toEqual(normalizeStory(value));
      }),
      { numRuns: 400 },
    );
  });

  test('always gives a story the format accepts', () => {
    fc.assert(
      fc.property(story, (value) => {
        expect(parseStory(through(value)).ok).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
