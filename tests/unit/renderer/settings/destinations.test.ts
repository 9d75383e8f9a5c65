import { expect, it } from 'vitest';
import {
  addedDestination,
  copiedDestination,
  movedDestination,
  patternExample,
  withFormat,
} from '../../../../renderer/settings/destinations';
import { DestinationSchema, mediaOf, newDestination } from '../../../../shared/house/destination';
import { EXPORT_FORMATS } from '../../../../shared/ipc/exchange';
import * as v from 'valibot';

const ALL = ['a', 'b', 'c'].map((id) => newDestination(id, id));

it('a destination that is added or copied has an id and a name of its own, and is a valid one', () => {
  const added = addedDestination([newDestination('x', 'New destination')]);
  expect(added.name).toBe('New destination 2');
  const copied = copiedDestination(added, [added]);
  expect([copied.name, copied.id === added.id]).toEqual(['New destination 2 copy', false]);
  const long = copiedDestination(newDestination('x', 'n'.repeat(60)), []);
  for (const one of [added, copied, long]) expect(v.is(DestinationSchema, one)).toBe(true);
});

it('destinations are put in another order, as far as there is room', () => {
  const names = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join('');
  expect(names(movedDestination(ALL, 'c', -1))).toBe('acb');
  expect(names(movedDestination(ALL, 'a', 1))).toBe('bac');
  expect(names(movedDestination(ALL, 'a', -1))).toBe('abc');
  expect(names(movedDestination(ALL, 'x', 1))).toBe('abc');
});

it('in another format pictures are where that format can have them', () => {
  const inside = { ...newDestination('a', 'a'), format: 'html' as const, media: 'inside' as const };
  expect(withFormat(inside, 'nitf').media).toBe('beside');
  expect(withFormat(inside, 'ninjs').media).toBe('inside');
  expect(mediaOf(withFormat(inside, 'text'))).toBe('none');
  for (const format of EXPORT_FORMATS) expect(v.is(DestinationSchema, withFormat(inside, format))).toBe(true);
});

it('a pattern is shown as a name a story could have today', () => {
  expect(patternExample('{slug}-{date}-v{version}', '2026-03-20T09:05:00Z')).toBe('TALKS-ROME-2026-03-20-v2');
});
