import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { meterOf, NO_DEMANDS } from '../../../shared/house/meter';
import { profileOf, ProfileSchema, REQUIRABLE, type Profile } from '../../../shared/house/profile';
import { DEFAULT_PROFILES } from '../../../shared/house/profiles';
import { newStory, paragraph } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';

const EMPTY = newStory({ now: '2017-03-20T10:00:00Z' });

function profile(some: Partial<Profile>): Profile {
  return {
    ...{ id: 'x', name: 'X', required: [], limits: [], target: null, priority: 'routine', genre: '' },
    ...{ label: '', template: '' },
    ...some,
  };
}

function state(story: Partial<Story>, limit: Profile['limits'][number]): string | undefined {
  return meterOf({ ...EMPTY, ...story }, profile({ limits: [limit] })).gauges[0]?.state;
}

describe('the profiles a house begins with', () => {
  test('are profiles, each with an id of its own', () => {
    for (const one of DEFAULT_PROFILES) expect(v.is(ProfileSchema, one)).toBe(true);
    expect(new Set(DEFAULT_PROFILES.map(({ id }) => id)).size).toBe(DEFAULT_PROFILES.length);
    expect(DEFAULT_PROFILES.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['alert', 'urgent', 'lead', 'update', 'feature', 'brief', 'caption']),
    );
  });

  test('an alert has the 55 characters of AFP', () => {
    const alert = profileOf(DEFAULT_PROFILES, 'alert');
    if (alert === null) throw new Error('No alert');
    expect(meterOf({ ...EMPTY, headline: 'x'.repeat(55), slug: 'S' }, alert).isReady).toBe(true);
    expect(meterOf({ ...EMPTY, headline: 'x'.repeat(56), slug: 'S' }, alert).isReady).toBe(false);
  });
});

test('a story in which something is still to come is not ready, whatever its kind asks', () => {
  const story = { ...EMPTY, headline: 'Talks in TK', body: [paragraph('TK ministers met, [TK how many].')] };
  expect(meterOf(story, NO_DEMANDS)).toMatchObject({ missing: [], toCome: 3, isReady: false });
});

describe('limits', () => {
  const limit = { of: 'headline', unit: 'characters', min: 5, max: 20 } as const;

  test('under, fits, near and over, both ends belonging to what fits', () => {
    const states = [4, 5, 18, 19, 20, 21].map((length) => state({ headline: 'x'.repeat(length) }, limit));
    expect(states).toEqual(['under', 'fits', 'fits', 'near', 'near', 'over']);
  });

  test('what is not there is not short', () => expect(state({}, limit)).toBe('fits'));

  test('characters are what a reader counts, words those of any script', () => {
    expect(state({ headline: '😀'.repeat(20) }, limit)).toBe('near');
    const words = { of: 'body', unit: 'words', min: null, max: 3 } as const;
    expect(state({ body: [paragraph('one two'), paragraph('three')] }, words)).toBe('near');
    expect(state({ body: [paragraph('one two'), paragraph('three four')] }, words)).toBe('over');
  });

  test('of captions the longest counts', () => {
    const captions = { of: 'caption', unit: 'words', min: null, max: 3 } as const;
    const photo = (caption: string) => ({ ...emptyPhoto(), caption: plain(caption) });
    const body = [{ id: 'p', kind: 'photo' as const, photo: photo('one two three four') }];
    expect(state({ lead: photo('one'), body }, captions)).toBe('over');
  });
});

describe('what is missing', () => {
  const all = profile({ required: [...REQUIRABLE] });

  test('everything of an empty story but the facts of photos it does not have', () => {
    expect(meterOf(EMPTY, all).missing).toEqual(
      REQUIRABLE.filter((name) => !['credit', 'alt'].includes(name)),
    );
  });

  test('nothing of a whole one; a space is nothing', () => {
    const lead = { ...emptyPhoto(), credit: 'EPA', alt: 'A lake' };
    const whole: Story = {
      ...EMPTY,
      ...{ headline: 'H', deck: 'D', slug: 'S', desk: 'World', section: 'News', genre: 'News' },
      ...{ byline: [{ name: 'A', role: '' }], keywords: ['k'], lead, body: [paragraph('Text')] },
      dateline: { places: [place('Tokyo')], date: null, source: null },
    };
    expect(meterOf(whole, all)).toMatchObject({ missing: [], isReady: true });
    expect(meterOf({ ...whole, deck: ' ' }, all).missing).toEqual(['deck']);
    const second = { id: 'p', kind: 'photo' as const, photo: { ...lead, alt: '' } };
    expect(meterOf({ ...whole, body: [...whole.body, second] }, all).missing).toEqual(['alt']);
  });
  test('credit and alt text of its photos, whatever kind it is', () => {
    const lead = { ...emptyPhoto(), credit: 'EPA' };
    expect(meterOf({ ...EMPTY, lead }, profile({})).missing).toEqual(['alt']);
    expect(meterOf({ ...EMPTY, lead }, NO_DEMANDS)).toMatchObject({ missing: ['alt'], isReady: false });
    expect(meterOf(EMPTY, NO_DEMANDS).missing).toEqual([]);
  });
});
