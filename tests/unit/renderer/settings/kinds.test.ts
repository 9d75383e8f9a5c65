import { expect, test } from 'vitest';
import * as v from 'valibot';
import { countOf, limitOf, newKind, withLimit } from '../../../../renderer/settings/kinds';
import { ProfileSchema } from '../../../../shared/house/profile';
import { DEFAULT_PROFILES } from '../../../../shared/house/profiles';

test('a new kind has an id and a name nobody else has', () => {
  let all = DEFAULT_PROFILES;
  for (let more = 0; more < 5; more += 1) all = [...all.slice(1), newKind(all)];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const kind of all) expect(v.is(ProfileSchema, kind)).toBe(true);
});

test('limits are set, changed and taken away, in the order of the page', () => {
  const empty = newKind([]);
  expect(limitOf(empty, 'body')).toEqual({ of: 'body', unit: 'words', min: null, max: null });
  const body = withLimit(empty, { of: 'body', unit: 'words', min: 10, max: null });
  const both = withLimit(body, { of: 'headline', unit: 'characters', min: null, max: 64 });
  expect(both.limits.map(({ of }) => of)).toEqual(['headline', 'body']);
  expect(withLimit(both, { ...limitOf(both, 'body'), min: null }).limits).toHaveLength(1);
});

test('only whole numbers from one are lengths; nothing is none', () => {
  expect(['', ' 55 ', '0', '-3', '2.5', 'ten', '100001'].map(countOf)).toEqual([
    null,
    55,
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});
