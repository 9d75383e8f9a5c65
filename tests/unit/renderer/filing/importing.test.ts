import { describe, expect, it } from 'vitest';
import {
  isChanged,
  keepsEdits,
  nextOpen,
  reset,
  reviewsOf,
  storyOf,
  unsureParts,
  withEdits,
  withRole,
  type Review,
} from '../../../../renderer/filing/importing';
import type { Part, Reading } from '../../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { newStory, paragraph } from '../../../../shared/story/create';
import { place } from '../../../../shared/story/place';
import { textOf } from '../../../../shared/story/text';

const part = (id: string, role: Part['role'], text: string, certain = true): Part => ({
  id,
  role,
  block: { ...paragraph(text), id },
  certain,
});

const reading: Reading = {
  format: 'text',
  name: 'talks.txt',
  exact: null,
  encoding: null,
  parts: [
    part('p1', 'drop', 'All news'),
    part('p2', 'headline', 'Lavrov, Kishida to discuss North Korea'),
    part('p3', 'deck', 'Kishida has expressed readiness', false),
    part('p4', 'paragraph', 'Japanese Foreign Minister Fumio Kishida plans talks.'),
  ],
  fields: {},
  images: [],
  notes: [],
};

const context = {
  house: { ...DEFAULT_HOUSE, defaultDesk: 'World', language: 'en' },
  now: '2026-03-20T12:00:00.000Z',
  pictures: new Map(),
};

function reviewOf(one: Reading): Review {
  const [review] = reviewsOf({
    candidates: [{ name: one.name, path: null, place: 0, reading: one }],
    failures: [],
  });
  if (review === undefined) throw new Error('no review');
  return review;
}

const words = (review: Review): string[] =>
  storyOf(review, context).body.map((block) =>
    block.kind === 'paragraph' ? textOf(block.runs) : block.kind,
  );

describe('the review of an import', () => {
  it('shows the story the roles make', () => {
    const story = storyOf(reviewOf(reading), context);
    expect(story).toMatchObject({ headline: 'Lavrov, Kishida to discuss North Korea', desk: 'World' });
    expect(story.body).toHaveLength(1);
  });

  it('follows a changed role, and brings back what was left out', () => {
    const review = withRole(withRole(reviewOf(reading), 'p1', 'paragraph'), 'p3', 'paragraph');
    expect(words(review)).toEqual([
      'All news',
      'Kishida has expressed readiness',
      'Japanese Foreign Minister Fumio Kishida plans talks.',
    ]);
    expect(unsureParts(review)).toBe(0);
    expect(isChanged(review)).toBe(true);
    expect(storyOf(reset(review), context).deck).toBe('Kishida has expressed readiness');
  });

  it('keeps what a person wrote over what was read', () => {
    const dateline = { places: [place('Tokyo')], date: '2026-03-20', source: null };
    const review = withEdits(reviewOf({ ...reading, fields: { slug: 'read', keywords: ['a'] } }), {
      slug: 'talks',
      dateline,
    });
    expect(storyOf(review, context)).toMatchObject({ slug: 'talks', keywords: ['a'], dateline });
    expect(storyOf(withRole(review, 'p1', 'paragraph'), context).dateline).toEqual(dateline);
  });

  it('reads the dateline again from a part that somebody points out', () => {
    const typed = withEdits(reviewOf(reading), { dateline: null });
    const pointed = withRole(
      {
        ...typed,
        reading: { ...reading, parts: [part('p0', 'paragraph', 'TOKYO, March 20 (AP) —'), ...reading.parts] },
      },
      'p0',
      'dateline',
    );
    expect(storyOf(pointed, context).dateline?.places[0]?.name).toBe('Tokyo');
  });

  it('takes a story that was read exactly as it is', () => {
    const exact = { ...newStory({ now: '2020-01-01T00:00:00Z' }), slug: 'whole' };
    const review = withEdits(reviewOf({ ...reading, exact, parts: [] }), { slug: 'other' });
    expect(storyOf(review, context)).toEqual(exact);
  });

  it('goes on to what nothing was decided about, round and to the end', () => {
    const open = reviewOf(reading);
    const done: Review = { ...open, state: 'accepted' };
    expect(nextOpen([open, done, open], 0)).toBe(2);
    expect(nextOpen([open, done, done], 2)).toBe(0);
    expect(nextOpen([done, done], 0)).toBeNull();
  });

  it('keeps what was typed when its source is read anew, and goes back to the new reading', () => {
    const typed = withEdits(reviewOf(reading), { slug: 'MINE' });
    const other = { ...reading, encoding: 'ibm850' };
    const again = keepsEdits(typed, other);
    expect(again).toMatchObject({ reading: other, original: other, edits: { slug: 'MINE' } });
  });

  it('goes on with what is under way when more files come', () => {
    const readings = { candidates: [{ name: 'a', path: null, place: 0, reading }], failures: [] };
    const [changed] = reviewsOf(readings).map((review) => withRole(review, 'p1', 'slug'));
    if (changed === undefined) throw new Error('no review');
    const more = {
      candidates: [...readings.candidates, { name: 'b', path: null, place: 0, reading }],
      failures: [],
    };
    const reviews = reviewsOf(more, [changed]);
    expect(reviews[0]).toBe(changed);
    expect(reviews[1]?.name).toBe('b');
  });
});
