import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { duplicate, newStory } from '../../../shared/story/create';
import { newId, newStoryId } from '../../../shared/story/ids';
import { normalizeStory } from '../../../shared/story/normalize';
import { StorySchema, type Story } from '../../../shared/story/story';
import { blockTexts, photosOf, photoTexts } from '../../../shared/story/walk';
import type { Block } from '../../../shared/story/blocks';
import { story } from '../../support/arbitraries';

const NOW = '2017-03-20T10:00:00Z';

function idsOf(block: Block): string[] {
  if (block.kind === 'list') return [block.id, ...block.items.map(({ id }) => id)];
  return block.kind === 'table' ? [block.id, ...block.rows.map(({ id }) => id)] : [block.id];
}

/** Everything anybody wrote, in order. */
function words(whole: Story): string[] {
  return [
    whole.headline,
    whole.deck,
    ...whole.body.flatMap(blockTexts),
    ...photosOf(whole).flatMap(photoTexts),
  ];
}

describe('a new story', () => {
  it('is valid, empty, and takes language and desk from its beginning', () => {
    const made = newStory({ now: NOW, language: 'ja', desk: 'World' });
    expect(v.is(StorySchema, made)).toBe(true);
    expect(made).toMatchObject({
      language: 'ja',
      desk: 'World',
      status: 'draft',
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(words(made).join('')).toBe('');
  });
});

describe('ids', () => {
  it('are never the same', () => {
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
    expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(newStoryId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a duplicate', () => {
  it('says the same, is a draft of its own, and shares no id with the story', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        const copy = duplicate(whole, NOW);
        expect(v.is(StorySchema, copy)).toBe(true);
        expect(words(copy)).toEqual(words(whole));
        expect(copy).toMatchObject({ status: 'draft', threads: [], createdAt: NOW, updatedAt: NOW });
        const before = new Set([whole.id, ...whole.body.flatMap(idsOf)]);
        for (const id of [copy.id, ...copy.body.flatMap(idsOf)]) expect(before.has(id)).toBe(false);
      }),
    );
  });
});

describe('a story in canonical form', () => {
  it('says the same and stays what it is', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        const torn = { ...whole, body: whole.body.map(tear) };
        const mended = normalizeStory(torn);
        expect(words(mended)).toEqual(words(whole));
        expect(mended).toEqual(whole);
        expect(normalizeStory(mended)).toEqual(mended);
      }),
    );
  });
});

/** The block with every run of its text in two, and marks in another order. */
function tear(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'subhead') return block;
  const runs = block.runs.flatMap((run) => [
    { ...run, text: run.text.slice(0, 1), marks: [...run.marks].reverse() },
    { ...run, text: '' },
    { ...run, text: run.text.slice(1) },
  ]);
  return { ...block, runs };
}
