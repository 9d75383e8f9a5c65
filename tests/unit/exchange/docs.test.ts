import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatsDocument } from '../../../shared/exchange/fates-document';
import { BLOCK_KINDS, BLOCK_SCHEMAS, ListItemSchema, TableRowSchema } from '../../../shared/story/blocks';
import { parseStory } from '../../../shared/story/migrate';
import { CropSchema, FocusSchema, MediaSchema, PhotoSchema, IMAGE_TYPES } from '../../../shared/story/photo';
import { DatelineSchema, PlaceSchema } from '../../../shared/story/place';
import {
  EmbargoSchema,
  LinkSchema,
  PersonSchema,
  PRIORITIES,
  STATUSES,
  STORY_FORMAT,
  StorySchema,
  SubjectSchema,
  TakeSchema,
  ThreadSchema,
} from '../../../shared/story/story';
import { MARKS, RunSchema } from '../../../shared/story/text';

const DOCS = resolve(import.meta.dirname, '../../../docs');
const storyFormat = readFileSync(resolve(DOCS, 'story-format.md'), 'utf8');

describe('docs/formats.md', () => {
  it('says what the tables say', async () => {
    const path = resolve(DOCS, 'formats.md');
    const said = await format(formatsDocument(), { parser: 'markdown', printWidth: 110 });
    // DATELINE_WRITE_DOCS=1 npx vitest run tests/unit/exchange/docs writes it anew.
    if (process.env['DATELINE_WRITE_DOCS'] === '1') writeFileSync(path, said);
    expect(readFileSync(path, 'utf8')).toBe(said);
  });
});

/** The part of the document under a heading, up to the next of the same level. */
function section(heading: string): string {
  const start = storyFormat.indexOf(`## ${heading}\n`);
  expect(start, `a section “${heading}”`).toBeGreaterThanOrEqual(0);
  const end = storyFormat.indexOf('\n## ', start + 3);
  return storyFormat.slice(start, end < 0 ? undefined : end);
}

describe('docs/story-format.md', () => {
  it('describes the format this build writes', () => {
    expect(storyFormat).toContain(`This page describes format **${STORY_FORMAT}**`);
    expect(section('The story')).toMatch(new RegExp(`^\\| \`format\` +\\| \`${STORY_FORMAT}\``, 'm'));
  });

  it.each([
    ['The story', StorySchema],
    ['Person', PersonSchema],
    ['Dateline', DatelineSchema],
    ['Place', PlaceSchema],
    ['Photo', PhotoSchema],
    ['Media', MediaSchema],
    ['Crop', CropSchema],
    ['Focus', FocusSchema],
    ['Run', RunSchema],
    ['Subject', SubjectSchema],
    ['Take', TakeSchema],
    ['Embargo', EmbargoSchema],
    ['Link', LinkSchema],
    ['Thread', ThreadSchema],
    ['Thread', ThreadSchema.entries.comments.item],
    ['List item', ListItemSchema],
    ['Table row', TableRowSchema],
  ])('%s: names every property', (heading, schema) => {
    const said = section(heading);
    for (const name of Object.keys(schema.entries)) expect(said).toContain(`\`${name}\``);
  });

  it.each(BLOCK_KINDS)('Blocks: describes %s and its properties', (kind) => {
    const row = section('Blocks')
      .split('\n')
      .find((line) => line.startsWith(`| \`${kind}\``));
    for (const name of Object.keys(BLOCK_SCHEMAS[kind].entries)) {
      if (name !== 'id' && name !== 'kind') expect(row).toContain(`\`${name}\``);
    }
  });

  it('names no property that the schema does not know', () => {
    const rows =
      section('The story')
        .match(/^\| `(\w+)`/gm)
        ?.map((row) => row.slice(3, -1)) ?? [];
    expect(rows.sort()).toEqual(Object.keys(StorySchema.entries).sort());
  });

  it.each([...STATUSES, ...PRIORITIES, ...MARKS, ...IMAGE_TYPES])('names the value %s', (value) => {
    expect(storyFormat).toContain(`\`${value}\``);
  });

  it('shows a story that is one, and that uses every kind of block', () => {
    const [, example = ''] = /```json\n([^]*?)```/.exec(section('Example')) ?? [];
    const parsed = parseStory(v.parse(v.pipe(v.string(), v.parseJson()), example));
    expect(parsed).toMatchObject({ ok: true });
    const kinds = parsed.ok ? new Set(parsed.value.body.map(({ kind }) => kind)) : new Set();
    expect([...kinds].sort()).toEqual([...BLOCK_KINDS].sort());
  });
});
