import { expect, test } from 'vitest';
import { facet, type FacetView } from '../../../../renderer/library/facet';
import type { MenuEntry } from '../../../../renderer/ui/Menu';

let chosen: string[] = [];

function desks(offered: readonly string[], on: readonly string[], heading = 'Desk'): FacetView {
  chosen = [...on];
  return facet({
    ...{ heading, offered, chosen: on },
    nameOf: (value) => value.toUpperCase(),
    choose: (values) => {
      chosen = values;
    },
  });
}

function press(entry: MenuEntry | undefined): string[] {
  if (entry?.kind !== 'check') throw new Error('a value of the facet');
  entry.run(!entry.checked);
  return chosen;
}

test('a value is put on behind those that are on, and taken off alone', () => {
  const { entries } = desks(['home', 'world', 'sport'], ['world']);
  expect(entries).toMatchObject([
    { kind: 'heading', label: 'Desk' },
    { label: 'HOME', checked: false },
    { label: 'WORLD', checked: true },
    { label: 'SPORT', checked: false },
  ]);
  expect(press(entries[1])).toEqual(['world', 'home']);
  expect(press(entries[2])).toEqual([]);
});

test('what is on can be taken off, whether or not it is still offered', () => {
  const { entries, chips } = desks(['home'], ['world', 'home']);
  expect(chips.map(({ label }) => label)).toEqual(['WORLD', 'HOME']);
  chips[0]?.drop();
  expect(chosen).toEqual(['home']);
  expect(entries).toHaveLength(2);
});

test('where nothing is offered, nothing is headed', () => {
  expect(desks([], []).entries).toEqual([]);
});

test('chips of values that are called alike are told apart', () => {
  const keys = [desks([], ['a', 'A']), desks([], ['a'], 'Source')].flatMap(({ chips }) =>
    chips.map(({ key }) => key),
  );
  expect(new Set(keys).size).toBe(3);
});
