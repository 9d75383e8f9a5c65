import { fail, ok, type Result } from '../../ipc/result';
import { parseStory } from '../../story/migrate';
import { MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import type { ReadContext, Reader, Reading } from '../types';

/**
 * Reads a story in its own format, `<name>.story.json`: whole and exactly.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `story.not-json` {problem}, and those of `parseStory`.
 */
export const storyReader: Reader = {
  takes: 'text',
  format: 'story',
  label: 'Dateline story',
  extensions: ['story.json', 'json'],
  recognises: (text) =>
    /^\ufeff?\s*\{/.test(text) && /"format"\s*:\s*\d/.test(text) && text.includes('"body"') ? 1 : 0,
  read: readStory,
};

function readStory(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const json = parseJson(source.replace(/^\ufeff/, ''));
  if (!json.ok) return json;
  const story = parseStory(json.value);
  if (!story.ok) return story;
  return ok({
    format: 'story',
    name: context.name,
    exact: story.value,
    encoding: null,
    parts: [],
    fields: {},
    images: [],
    notes: [],
  });
}

function parseJson(source: string): Result<unknown> {
  try {
    return ok(JSON.parse(source));
  } catch (error) {
    return fail('story.not-json', { problem: error instanceof Error ? error.message : '' });
  }
}
