import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph } from '../../../../shared/story/create';
import { place } from '../../../../shared/story/place';
import { emptyPhoto } from '../../../../shared/story/photo';
import { STORY_FORMAT, type Story } from '../../../../shared/story/story';
import { ALL, testLibrary, type TestLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { shortStory, wireStory } from '../../../support/wire-stories';

function create(library: TestLibrary, text = 'First words', fields: Partial<Story> = {}): Story {
  return must(library.stories.create(shortStory(text, fields), 'created')).story;
}

test('a story comes back as it was kept, with the time of the store', () => {
  const { stories } = testLibrary();
  const story = wireStory(1);
  const created = must(stories.create(story, 'created'));
  expect(created).toMatchObject({ revision: 1, spikedAt: null, savedAt: '2026-03-20T12:00:01.000Z' });
  const opened = must(stories.open(story.id));
  expect(opened).toEqual(created);
  expect(opened.story).toEqual({ ...story, updatedAt: created.savedAt });
});

test('a save is the next revision, and the next save goes on from it', () => {
  const library = testLibrary();
  const story = create(library);
  const second = { ...story, headline: 'Second' };
  expect(must(library.stories.save(second, 1))).toEqual({
    revision: 2,
    savedAt: '2026-03-20T12:00:02.000Z',
  });
  expect(must(library.stories.save({ ...second, headline: 'Third' }, 2)).revision).toBe(3);
  expect(must(library.stories.open(story.id)).story).toMatchObject({
    headline: 'Third',
    updatedAt: '2026-03-20T12:00:03.000Z',
  });
});

test('a save that goes on from another revision is refused, and overwrites nothing', () => {
  const library = testLibrary();
  const story = create(library);
  must(library.stories.save({ ...story, headline: 'From here' }, 1));
  expect(failureIn(library.stories.save({ ...story, headline: 'From there' }, 1))).toEqual({
    code: 'story.conflict',
    facts: { revision: 2 },
  });
  expect(must(library.stories.open(story.id)).story.headline).toBe('From here');
});

test('a save that changes nothing is no revision, whatever the window thinks the time is', () => {
  const library = testLibrary();
  const story = create(library);
  const again = must(library.stories.save({ ...story, updatedAt: '2030-01-01T00:00:00.000Z' }, 1));
  expect(again).toEqual({ revision: 1, savedAt: story.updatedAt });
  expect(must(library.stories.open(story.id)).story.updatedAt).toBe(story.updatedAt);
});

test('a story that is not there is named', () => {
  const { stories } = testLibrary();
  const missing = { code: 'story.missing', facts: { id: 'nobody' } };
  expect(failureIn(stories.open('nobody'))).toEqual(missing);
  expect(failureIn(stories.duplicate('nobody'))).toEqual(missing);
  expect(failureIn(stories.save(shortStory('x', { id: 'nobody' }), 1))).toEqual(missing);
});

test('a story that is brought in twice is two stories', () => {
  const library = testLibrary();
  const story = shortStory('Brought in');
  const first = must(library.stories.create(story, 'imported'));
  const second = must(library.stories.create(story, 'imported'));
  expect(first.story.id).toBe(story.id);
  expect(second.story.id).not.toBe(story.id);
  expect(second.story.body).toEqual(first.story.body);
  expect(must(library.versions.list(story.id)).map((version) => version.reason)).toEqual(['imported']);
});

test('a duplicate is a draft of its own with the same words', () => {
  const library = testLibrary();
  const story = create(library, 'The same words', { status: 'filed', headline: 'Same' });
  const copy = must(library.stories.duplicate(story.id));
  expect(copy).toMatchObject({ revision: 1, story: { status: 'draft', headline: 'Same' } });
  expect(copy.story.id).not.toBe(story.id);
  expect(copy.story.body).toMatchObject([{ runs: [{ text: 'The same words' }] }]);
  expect(must(library.stories.open(story.id)).story).toEqual(story);
});

test('a spiked story leaves the list, can still be saved, and comes back as it was', () => {
  const library = testLibrary();
  const story = create(library);
  must(library.stories.spike([story.id, 'nobody']));
  expect(must(library.list(ALL)).total).toBe(0);
  expect(must(library.list({ ...ALL, view: 'spiked' })).rows[0]).toMatchObject({
    id: story.id,
    spikedAt: '2026-03-20T12:00:02.000Z',
  });
  expect(must(library.stories.save({ ...story, headline: 'Still typing' }, 1)).revision).toBe(2);
  must(library.stories.restore([story.id]));
  expect(must(library.list(ALL)).rows[0]).toMatchObject({ headline: 'Still typing', spikedAt: null });
});

test('a deleted story is gone with its versions, and the others stay', () => {
  const library = testLibrary();
  const [gone, stays] = [create(library, 'Gone'), create(library, 'Stays')];
  must(library.versions.make(gone.id, 'saved', ''));
  must(library.stories.remove([gone.id, 'nobody']));
  expect(failureIn(library.stories.open(gone.id)).code).toBe('story.missing');
  expect(library.db.prepare('SELECT count(*) AS n FROM contents').get()).toEqual({ n: 1 });
  expect(must(library.stories.open(stays.id)).story).toEqual(stays);
});

test('a story that cannot be read is named, and its row is left as it is', () => {
  const library = testLibrary();
  const story = create(library);
  for (const [json, code] of [
    ['{"format":1,"id":', 'story.damaged'],
    ['null', 'story.damaged'],
    [`{"format":${STORY_FORMAT + 1}}`, 'story.newer'],
    ['{"format":1,"id":"x"}', 'story.invalid'],
  ] as const) {
    library.db.prepare('UPDATE bodies SET json = ?').run([json]);
    expect(failureIn(library.stories.open(story.id)).code).toBe(code);
    expect(library.db.prepare('SELECT json FROM bodies').get()).toEqual({ json });
    expect(must(library.list(ALL)).rows).toHaveLength(1);
  }
});

test('the list shows what the story says of itself', () => {
  const library = testLibrary();
  create(library, '', {
    body: [
      { id: 'n', kind: 'note', runs: [{ text: 'Check the name', marks: [] }] },
      { id: 'p', kind: 'photo', photo: { ...emptyPhoto(), credit: 'EPA' } },
      paragraph('Foreign\nminister Lavrov   said.'),
    ],
    slug: 'TALKS',
    desk: 'World',
    priority: 'urgent',
    dateline: { places: [place('Kyiv'), place('Washington')], date: null, source: null },
    embargo: { until: '2026-03-21T06:00:00Z', zone: 'Asia/Tokyo' },
  });
  expect(must(library.list(ALL)).rows).toMatchObject([
    {
      ...{ slug: 'TALKS', headline: '', opening: 'Foreign minister Lavrov said.', place: 'Kyiv/Washington' },
      ...{ status: 'draft', priority: 'urgent', desk: 'World', words: 4, excerpts: [] },
      ...{ createdAt: '2026-03-20T12:00:00.000Z', updatedAt: '2026-03-20T12:00:01.000Z' },
      ...{ embargoUntil: '2026-03-21T06:00:00Z', spikedAt: null },
    },
  ]);
});

test('stories under embargo are named with when it lifts, whatever zone that is written in', () => {
  const library = testLibrary();
  const until = (instant: string) => ({ embargo: { until: instant, zone: 'Asia/Tokyo' } });
  const held = create(library, 'Held', until('2026-03-20T23:00:00+09:00'));
  const past = create(library, 'Past', until('2026-03-20T20:59:00+09:00'));
  const free = create(library, 'Free');
  const spiked = create(library, 'Spiked', until('2030-01-01T00:00:00Z'));
  must(library.stories.spike([spiked.id]));
  const names = (ids: readonly string[] | null) =>
    must(library.stories.embargoed(ids)).map(({ name }) => name);
  expect(must(library.stories.embargoed([held.id, past.id, free.id]))).toEqual([
    { id: held.id, name: 'Held', embargo: held.embargo },
  ]);
  expect(names(null)).toEqual(['Held']);
  expect(names([spiked.id, free.id])).toEqual(['Spiked']);
  expect(names([])).toEqual([]);
});

test('an opening is cut between characters, never inside one', () => {
  const library = testLibrary();
  create(library, '😀'.repeat(500));
  expect(must(library.list(ALL)).rows[0]?.opening).toBe('😀'.repeat(160));
});

test('a picture that a deleted story alone showed is noted for deletion, and no longer when it is shown again', () => {
  const library = testLibrary();
  const media = { hash: 'a'.repeat(64), type: 'image/png', width: 1, height: 1, name: 'x.png' } as const;
  const shared = { ...media, hash: 'b'.repeat(64) };
  const [alone, both] = [emptyPhoto(media), emptyPhoto(shared)];
  const gone = create(library, 'Gone', { lead: alone, body: [{ id: 'p', kind: 'photo', photo: both }] });
  const stays = create(library, 'Stays', { lead: both });
  const orphans = (): unknown[] => library.db.prepare('SELECT hash FROM orphans').all();
  must(library.stories.remove([gone.id]));
  expect(orphans()).toEqual([{ hash: media.hash }]);
  must(library.stories.save({ ...stays, lead: alone }, 1));
  expect(orphans()).toEqual([]);
});

test('any text comes back, character by character, and is listed', () => {
  const library = testLibrary();
  const story = create(library);
  let revision = 1;
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', 'a\0b', '\ud800', '"', '\u2028', "'"),
  );
  fc.assert(
    fc.property(text, text, (headline, words) => {
      const next = { ...story, headline, body: shortStory(words).body };
      revision = must(library.stories.save(next, revision)).revision;
      const opened = must(library.stories.open(story.id)).story;
      expect([opened.headline, opened.body]).toEqual([headline, next.body]);
      const lone = Buffer.from(headline).toString();
      expect(must(library.list(ALL)).rows[0]?.headline).toBe(lone);
      must(library.versions.make(story.id, 'left', ''));
      const [version] = must(library.versions.list(story.id));
      expect(must(library.versions.get(version?.id ?? '')).story).toEqual(opened);
    }),
    { numRuns: 120, seed: 20260320 },
  );
});
