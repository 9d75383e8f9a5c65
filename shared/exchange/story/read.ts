import * as v from 'valibot';
import { fail, ok, type Result } from '../../ipc/result';
import { parseStory } from '../../story/migrate';
import { MAX_SOURCE } from '../limits';
import type { ReadContext, Reader, Reading } from '../types';

/**
 * Reads a story in its own format (`<name>.story.json`), exactly.
 * Errors: `read.too-large` {bytes, limit}, `story.not-a-story`, `story.newer` {format}, `story.invalid` {path, problem}.
 */
export const storyReader: Reader = {
  format: 'story',
  label: 'Dateline story',
  extensions: ['json'],
  recognises: (text) => (BEGINS_LIKE_ONE.test(text.slice(0, 4096)) ? 1 : 0),
  read: readStory,
};

/** An object whose first properties say a format; our own writer puts `format` first. */
const BEGINS_LIKE_ONE = /^\s*\{[\s\S]*"format"\s*:\s*\d/;

const JsonText = v.pipe(v.string(), v.parseJson());

function readStory(text: string, { name }: ReadContext): Result<Reading> {
  if (text.length > MAX_SOURCE) return fail('read.too-large', { bytes: text.length, limit: MAX_SOURCE });
  const json = v.safeParse(JsonText, text);
  if (!json.success) return fail('story.not-a-story');
  const story = parseStory(json.output);
  if (!story.ok) return story;
  return ok({ format: 'story', name, exact: story.value, parts: [], fields: {}, images: [], notes: [] });
}
