import { describe, expect, it } from 'vitest';
import { isBlocked, remarksOf } from '../../../../renderer/sending/readiness';
import {
  leftOutLast,
  rememberLeftOut,
  sendObstacle,
  tickedAtFirst,
  type Standing,
} from '../../../../renderer/sending/sending';
import { newDestination } from '../../../../shared/house/destination';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { PlannedPlace, SendPlan } from '../../../../shared/ipc/filing';
import { newStory, paragraph } from '../../../../shared/story/create';

function place(id: string, more: Partial<PlannedPlace> = {}): PlannedPlace {
  return {
    destination: newDestination(id, id),
    ...{ file: 'TALKS.txt', got: null, replaces: false, isRemoved: false, problem: null },
    ...more,
  };
}

function plan(...places: PlannedPlace[]): SendPlan {
  return { number: 1, places };
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const FREE: Standing = {
  ...{ kind: 'first', note: '', chosen: 1, isEmbargoed: false, isEmbargoWaived: false },
  ...{ isBlocked: false, isBlockWaived: false },
};

describe('what keeps a sending from starting', () => {
  it.each<[Partial<Standing>, string | null]>([
    [{}, null],
    [{ chosen: 0 }, 'Choose a destination.'],
    [{ kind: 'correction' }, 'Say what is corrected.'],
    [{ kind: 'correction', note: ' \n' }, 'Say what is corrected.'],
    [{ kind: 'correction', note: 'the day' }, null],
    [{ kind: 'kill' }, 'Say why it is killed.'],
    [{ kind: 'kill', note: 'libel', isEmbargoed: true, isBlocked: true }, null],
    [{ isEmbargoed: true }, 'The embargo still holds.'],
    [{ isEmbargoed: true, isEmbargoWaived: true }, null],
    [{ isBlocked: true }, 'Something is missing.'],
    [{ isBlocked: true, isBlockWaived: true }, null],
  ])('%j: %s', (more, why) => expect(sendObstacle({ ...FREE, ...more })).toBe(why));
});

describe('the destinations that are ticked', () => {
  it('are all for a first sending, but those left out last time and those out of reach', () => {
    const store = memory();
    const gone = { code: 'folder.gone', facts: {} };
    const all = plan(place('wire'), place('web'), place('gone', { problem: gone }));
    expect([...tickedAtFirst('first', all, leftOutLast(store))]).toEqual(['wire', 'web']);
    rememberLeftOut(all, new Set(['wire']), store);
    expect([...tickedAtFirst('first', all, leftOutLast(store))]).toEqual(['wire']);
    // One that could not be reached was not left out by anybody.
    expect([...tickedAtFirst('first', plan(place('gone')), leftOutLast(store))]).toEqual(['gone']);
    rememberLeftOut(all, new Set(['web']), store);
    expect([...leftOutLast(store)]).toEqual(['wire']);
  });

  it('are those that have the story for every later one', () => {
    const all = plan(place('wire', { got: 1 }), place('web'));
    for (const kind of ['update', 'correction', 'kill'] as const)
      expect([...tickedAtFirst(kind, all, new Set(['wire']))]).toEqual(['wire']);
  });

  it('are all where what was kept of last time cannot be read', () => {
    expect([...leftOutLast({ getItem: () => '{', setItem: () => undefined })]).toEqual([]);
  });
});

describe('what is said of a story before it goes', () => {
  it('is what its kind asks for and what the checks find, the worst first, each once', () => {
    const story = {
      ...newStory({ now: '2026-03-20T12:00:00Z' }),
      profile: 'urgent',
      headline: 'h'.repeat(80),
    };
    const remarks = remarksOf({ ...story, body: [paragraph('TK.')] }, DEFAULT_HOUSE);
    expect(remarks.map(({ severity }) => severity)).toEqual(['blocks', 'blocks', 'blocks', 'warns', 'warns']);
    expect(remarks.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Slug is missing.',
        'Dateline is missing.',
        'One thing is still to come (TK).',
        'Headline 80 of 64 characters, 16 too many.',
      ]),
    );
    expect(isBlocked(remarks)).toBe(true);
    expect(remarksOf({ ...story, profile: '', body: [paragraph('Done.')] }, DEFAULT_HOUSE)).toEqual([]);
  });
});
