import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { liftStory, MIGRATIONS, parseStory, type AnyStory } from '../../../shared/story/migrate';
import { STORY_FORMAT } from '../../../shared/story/story';
import { story } from '../../support/arbitraries';

const EMPTY = newStory({ now: '2017-03-20T10:00:00Z' });

function code(input: unknown): string {
  const parsed = parseStory(input);
  return parsed.ok ? 'ok' : parsed.error.code;
}

describe('a story from unknown input', () => {
  it('is what it was', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        expect(parseStory(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
      }),
    );
  });

  it.each([null, undefined, 3, 'story', [], {}, { format: '1' }, { format: 0 }, { format: 1.5 }])(
    'is none: %j',
    (input) => expect(code(input)).toBe('story.not-a-story'),
  );

  it('of a newer format is refused, and the format is named', () => {
    expect(parseStory({ ...EMPTY, format: STORY_FORMAT + 1, anything: true })).toEqual({
      ok: false,
      error: { code: 'story.newer', facts: { format: STORY_FORMAT + 1 } },
    });
  });

  it('that does not fit says where', () => {
    const parsed = parseStory({ ...EMPTY, embargo: { until: 'tomorrow', zone: '' } });
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'story.invalid', facts: { path: 'embargo.until' } },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(typeof code(input)).toBe('string');
        expect(typeof code({ ...EMPTY, body: input })).toBe('string');
      }),
    );
  });

  it('has every id once, the same way each time', () => {
    const twice = {
      ...EMPTY,
      body: [paragraph('a'), paragraph('b'), paragraph('c')].map((one) => ({ ...one, id: 'x' })),
    };
    const first = parseStory(twice);
    expect(first).toMatchObject({ value: { body: [{ id: 'x' }, { id: 'x-2' }, { id: 'x-3' }] } });
    expect(parseStory(twice)).toEqual(first);
    const free = {
      ...EMPTY,
      body: [
        { ...paragraph('a'), id: 'x-2' },
        { ...paragraph('b'), id: 'x' },
        { ...paragraph('c'), id: 'x' },
      ],
    };
    expect(parseStory(free)).toMatchObject({ value: { body: [{ id: 'x-2' }, { id: 'x' }, { id: 'x-3' }] } });
  });

  it('with a hundred thousand blocks of one id is read in a moment', () => {
    const body = Array.from({ length: 100_000 }, () => ({ id: 'x', kind: 'rule' as const }));
    const started = performance.now();
    const parsed = parseStory({ ...EMPTY, body });
    expect(parsed.ok && new Set(parsed.value.body.map(({ id }) => id)).size).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a story of format 1', () => {
  const photo = {
    ...{ media: null, origin: 'a.jpg', caption: [], credit: 'EPA', alt: 'A lake', byline: 'A. Reporter' },
    ...{ copyright: '', takenAt: '2017-03-20', place: null },
  };
  const old = {
    ...EMPTY,
    format: 1,
    lead: photo,
    body: [paragraph('Text'), { id: 'p', kind: 'photo', photo }, { id: 'q', kind: 'rule' }],
  };
  const lifted = { ...emptyPhoto(), origin: 'a.jpg', credit: 'EPA', alt: 'A lake', byline: 'A. Reporter' };

  it('keeps all that was said of its photos, in the text and above it; what is new is empty', () => {
    expect(parseStory(old)).toEqual({
      ok: true,
      value: {
        ...old,
        format: STORY_FORMAT,
        lead: { ...lifted, takenAt: '2017-03-20' },
        body: [
          old.body[0],
          { id: 'p', kind: 'photo', photo: { ...lifted, takenAt: '2017-03-20' } },
          { id: 'q', kind: 'rule' },
        ],
      },
    });
  });

  it.each([
    { lead: 3 },
    { body: 'text' },
    { body: [null] },
    { body: [{ id: 'a', kind: 'photo', photo: [] }] },
  ])('that is none is refused: %j', (wrong) => expect(code({ ...old, ...wrong })).toBe('story.invalid'));
});

describe('a story of format 2', () => {
  it('is of no profile of the house and its first sending, and all else as it was', () => {
    const { profile, label, take, ...old } = { ...EMPTY, slug: 'TALKS' };
    expect([profile, label, take]).toEqual(['', '', null]);
    expect(parseStory({ ...old, format: 2 })).toEqual({ ok: true, value: { ...EMPTY, slug: 'TALKS' } });
  });
});

describe('a story of format 3', () => {
  it('is whole, no take of another', () => {
    const { take, ...old } = { ...EMPTY, slug: 'TALKS' };
    expect(take).toBeNull();
    expect(parseStory({ ...old, format: 3 })).toEqual({ ok: true, value: { ...EMPTY, slug: 'TALKS' } });
  });
});

describe('an older story', () => {
  const steps = {
    1: (from: AnyStory) => ({ ...from, title: `${String(from['title'])}, lifted from 1` }),
    2: ({ title, ...from }: AnyStory) => ({ ...from, headline: `${String(title)}, lifted from 2` }),
  };

  it('is lifted step by step', () => {
    expect(liftStory({ format: 1, title: 'A' }, 3, steps)).toEqual({
      ok: true,
      value: { format: 3, headline: 'A, lifted from 1, lifted from 2' },
    });
    expect(liftStory({ format: 2, title: 'A' }, 3, steps)).toEqual({
      ok: true,
      value: { format: 3, headline: 'A, lifted from 2' },
    });
  });

  it('of the newest format is left as it is', () => {
    const newest = { format: 3, anything: [1] };
    expect(liftStory(newest, 3, steps)).toEqual({ ok: true, value: newest });
  });

  it('is refused when a step is missing, and when a step fails', () => {
    expect(liftStory({ format: 1 }, 4, steps)).toMatchObject({
      error: { code: 'story.invalid', facts: { path: 'format' } },
    });
    const failing = {
      1: (): Record<string, unknown> => {
        throw new Error('unforeseen');
      },
    };
    expect(liftStory({ format: 1 }, 2, failing)).toMatchObject({ error: { code: 'story.invalid' } });
  });

  it('is not altered by being lifted', () => {
    const old = Object.freeze({ format: 1, title: 'A' });
    liftStory(old, 3, steps);
    expect(old).toEqual({ format: 1, title: 'A' });
  });

  it('has a step from every format before the newest', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
      Array.from({ length: STORY_FORMAT - 1 }, (_, at) => at + 1),
    );
  });
});
