import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { KeyValue } from '../../../../electron/services/settings/key-value';
import { readSession, writeSession } from '../../../../electron/services/settings/session';
import { readSettings, writeSettings } from '../../../../electron/services/settings/settings';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { place } from '../../../../shared/story/place';
import { EMPTY_SESSION, SessionSchema, type Session } from '../../../../shared/ipc/session';
import { newDestination } from '../../../../shared/house/destination';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../../../shared/ipc/settings';

function memory(values: Record<string, unknown> = {}): KeyValue {
  const kept = new Map(Object.entries(values));
  return { get: (name) => kept.get(name), set: (name, value) => void kept.set(name, value) };
}

const SETTINGS: Settings = {
  house: {
    ...{ agency: 'TASS', desks: ['Мир'], defaultDesk: 'Мир', language: 'ru', english: 'en-GB' },
    datelineStyle: 'tass',
    placeRules: {
      alone: [{ name: 'Kyiv', region: '', countryCode: 'UA' }],
      ...{ capitals: true, home: ['RU'], states: 'full' },
    },
    ...{
      siteName: 'Все новости',
      siteUrl: 'https://news.example.org/',
      ownStyle: { ...DEFAULT_HOUSE.ownStyle, template: '{place} — ' },
    },
    takes: { words: 300, more: '(следует)', end: '' },
    profiles: DEFAULT_HOUSE.profiles.slice(0, 2),
    destinations: [newDestination('wire', 'The wire')],
    people: [
      {
        id: 'p1',
        name: 'Анна Иванова',
        roles: ['Reporting'],
        place: place('Москва'),
        email: '',
        initials: 'аи',
      },
    ],
  },
  ...{
    author: 'Anna',
    theme: 'dark',
    smartQuotes: false,
    spellcheck: true,
    stylecheck: false,
    photoLocation: true,
    wires: {
      folders: [{ id: 'ap', name: 'AP', path: '/wires/ap', paused: false, subfolders: true }],
      ...{ days: 3, items: 500 },
    },
  },
};

const SESSION: Session = {
  tabs: [
    { story: 'a', caret: { block: 'headline', offset: 3 }, scroll: 120 },
    { story: 'b', caret: null, scroll: 0 },
  ],
  active: 'b',
  list: { open: false, width: 400 },
  inspector: { open: true, width: 280 },
};

test('settings and session come back as they were kept', () => {
  const store = memory();
  writeSettings(store, SETTINGS);
  writeSession(store, SESSION);
  expect(readSettings(store)).toEqual(SETTINGS);
  expect(readSession(store)).toEqual(SESSION);
});

test('where nothing was kept, the defaults stand', () => {
  expect(readSettings(memory())).toEqual(DEFAULT_SETTINGS);
  expect(readSession(memory())).toEqual(EMPTY_SESSION);
});

test('settings kept before there were rules of places follow those of the style', () => {
  const before = Object.fromEntries(Object.entries(SETTINGS.house).filter(([name]) => name !== 'placeRules'));
  const { house } = readSettings(memory({ settings: { ...SETTINGS, house: before } }));
  expect(house).toEqual({ ...before, placeRules: null });
});

test('settings kept before there was a people book have an empty one', () => {
  const before = Object.fromEntries(Object.entries(SETTINGS.house).filter(([name]) => name !== 'people'));
  const { house } = readSettings(memory({ settings: { ...SETTINGS, house: before } }));
  expect(house).toEqual({ ...before, people: [] });
});

test('somebody in the people book who is damaged leaves the others there', () => {
  const people = [...SETTINGS.house.people, { id: 'p2', name: 7 }];
  const { house } = readSettings(memory({ settings: { ...SETTINGS, house: { ...SETTINGS.house, people } } }));
  expect(house.people).toEqual(SETTINGS.house.people);
});

test('a damaged field is the default, and the others stay what they were', () => {
  const house = { ...SETTINGS.house, datelineStyle: 'telegraph', ownStyle: { place: 'upper', months: 7 } };
  const settings = readSettings(memory({ settings: { ...SETTINGS, theme: 'sepia', house } }));
  expect(settings).toEqual({
    ...SETTINGS,
    theme: 'system',
    house: {
      ...SETTINGS.house,
      datelineStyle: DEFAULT_HOUSE.datelineStyle,
      ownStyle: { ...DEFAULT_HOUSE.ownStyle, place: 'upper' },
    },
  });
});

test('a damaged tab is left out, and the others are opened', () => {
  const tabs = [{ story: 7 }, ...SESSION.tabs, null];
  expect(readSession(memory({ session: { ...SESSION, tabs, list: 'wide' } }))).toEqual({
    ...SESSION,
    list: EMPTY_SESSION.list,
  });
});

test('a story that is not among the tabs cannot be the active one', () => {
  expect(readSession(memory({ session: { ...SESSION, active: 'gone' } })).active).toBe('a');
  expect(readSession(memory({ session: { ...SESSION, tabs: [], active: 'gone' } })).active).toBeNull();
  expect(readSession(memory({ session: { ...SESSION, active: null } })).active).toBeNull();
});

test('whatever was kept, there are settings and a session to start with', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      for (const kept of [one, { ...SETTINGS, house: one }, { ...SESSION, tabs: one, active: other }]) {
        expect(v.is(SettingsSchema, readSettings(memory({ settings: kept })))).toBe(true);
        expect(v.is(SessionSchema, readSession(memory({ session: kept })))).toBe(true);
      }
    }),
    { numRuns: 500, seed: 20260320 },
  );
});
