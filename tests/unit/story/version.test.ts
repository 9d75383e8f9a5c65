import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newStory, paragraph } from '../../../shared/story/create';
import {
  isIntact,
  makeVersion,
  VERSION_REASONS,
  VersionSchema,
  type Version,
} from '../../../shared/story/version';
import { story } from '../../support/arbitraries';

const version = fc
  .record({
    parents: fc.array(fc.constantFrom('a'.repeat(64), 'b'.repeat(64)), { maxLength: 2 }),
    author: fc.string(),
    at: fc.constantFrom('2017-03-20T10:00:00Z', '2017-03-20T10:00:00.5+09:00'),
    reason: fc.constantFrom(...VERSION_REASONS),
    note: fc.string(),
    story: story({ wild: true }),
  })
  .map(makeVersion);

describe('a version', () => {
  it('is proved by its id, also after it was kept as JSON', () => {
    fc.assert(
      fc.property(version, (made) => {
        expect(v.parse(VersionSchema, made)).toEqual(made);
        expect(isIntact(made)).toBe(true);
        const kept = v.parse(VersionSchema, JSON.parse(JSON.stringify(made)));
        expect(isIntact(kept)).toBe(true);
      }),
    );
  });

  it('has the same id for the same facts, however their properties came', () => {
    fc.assert(
      fc.property(version, ({ id, ...facts }) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(makeVersion(v.parse(v.omit(VersionSchema, ['id']), turned)).id).toBe(id);
      }),
    );
  });

  const original = makeVersion({
    parents: ['c'.repeat(64)],
    author: 'Jane Doe',
    at: '2017-03-20T10:00:00Z',
    reason: 'saved',
    note: '',
    story: { ...newStory({ now: '2017-03-20T09:00:00Z' }), body: [paragraph('Abe to visit Russia')] },
  });

  it.each<[string, Version]>([
    ['the author', { ...original, author: 'John Doe' }],
    ['the time', { ...original, at: '2017-03-20T10:00:01Z' }],
    ['the reason', { ...original, reason: 'restored' }],
    ['the note', { ...original, note: 'a' }],
    ['the parents', { ...original, parents: [] }],
    [
      'a letter of the story',
      { ...original, story: { ...original.story, body: [paragraph('Abe to visit russia')] } },
    ],
    ['the status', { ...original, story: { ...original.story, status: 'approved' } }],
  ])('is not intact when %s was altered', (_, altered) => {
    expect(isIntact(original)).toBe(true);
    expect(isIntact(altered)).toBe(false);
  });
});
