import fc, { type Arbitrary } from 'fast-check';
import type { Story } from '../../shared/story/story';
import { makeVersion, VERSION_REASONS, type Version } from '../../shared/story/version';
import { story } from './arbitraries';

const SECOND = 1000;
const BEGIN = Date.parse('2026-03-20T12:00:00.000Z');

/** The versions of a story, every one behind its parents, the newest last and the child of all that had none. */
export type Versions = readonly [Version, ...Version[]];

/** Histories of one story by several authors, with branches and merges; its pictures are those of tests. */
export function history(options: { most?: number; wild?: boolean } = {}): Arbitrary<Versions> {
  const { most = 6, wild = false } = options;
  const step = fc.record({
    state: story({ wild }),
    /** How far back its first parent is, and its second where there is one. */
    back: fc.nat(2),
    other: fc.option(fc.nat(3), { freq: 3 }),
    author: fc.constantFrom('Ann Editor', 'Борис', ''),
    reason: fc.constantFrom(...VERSION_REASONS),
    note: fc.constantFrom('', 'As sent to the lawyers', 'naïve “note”'),
  });
  return fc.tuple(fc.uuid(), fc.array(step, { minLength: 1, maxLength: most })).map(([id, steps]) => {
    const made: Version[] = [];
    const childless = new Set<string>();
    steps.forEach(({ state, back, other, author, reason, note }, at) => {
      const isLast = at === steps.length - 1;
      const near = made.at(-1 - Math.min(back, Math.max(0, at - 1)))?.id;
      const far = other === null ? undefined : made.at(-1 - Math.min(other, Math.max(0, at - 1)))?.id;
      const wanted = isLast ? [near, far, ...childless] : [near, far];
      const parents = [...new Set(wanted.filter((one) => one !== undefined))];
      const facts = { parents, author, at: new Date(BEGIN + at * SECOND).toISOString(), reason, note };
      const version = makeVersion({ ...facts, story: { ...state, id } });
      for (const parent of parents) childless.delete(parent);
      childless.add(version.id);
      made.push(version);
    });
    const [first, ...rest] = made;
    if (first === undefined) throw new Error('a history has a version');
    return [first, ...rest] as const;
  });
}

/** Goes on from a history by a version with this state. */
export function goOn(versions: Versions, state: Partial<Story>, author = 'Ann Editor'): Versions {
  const newest = versions.at(-1) ?? versions[0];
  const at = new Date(Date.parse(newest.at) + SECOND).toISOString();
  const story = { ...newest.story, ...state };
  return [...versions, makeVersion({ parents: [newest.id], author, at, reason: 'saved', note: '', story })];
}
