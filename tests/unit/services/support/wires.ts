import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { directConverter, type Converter } from '../../../../electron/services/exchange/convert-apart';
import { openWireStore, type WireStore } from '../../../../electron/services/wires/store';
import { createWires, type Wires } from '../../../../electron/services/wires/wires';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { WireQuery, WireRow, WireState } from '../../../../shared/ipc/wires';
import { NO_WIRES, type WireFolder, type WireSettings } from '../../../../shared/wires/settings';
import { handClock, type HandClock } from '../../../support/clock';
import { testFolder } from './folder';
import { TEST_KEY } from './library';
import { must } from './must';

/** Asks for the first wires of all. */
export const ALL_WIRES: WireQuery = {
  text: '',
  only: 'all',
  folders: [],
  sources: [],
  offset: 0,
  limit: 500,
};

/** The instant every test begins at. */
export const NOON = Date.parse('2026-03-20T12:00:00.000Z');

/** A desk that watches folders, with a clock that is moved on by hand. */
export interface WireDesk {
  wires: Wires;
  store: WireStore;
  clock: HandClock;
  /** The first watched folder. */
  feed: string;
  /** Where the database of the wires is. */
  path: string;
  settings: WireSettings;
  told: WireState[];
  /** Says that something happened in a folder, as the system would. */
  nudge: (path: string) => void;
  isWatched: (path: string) => boolean;
  /** Looks, lets what is new settle, and takes it in. */
  takeIn: () => Promise<void>;
  rows: () => WireRow[];
  /** The headlines, newest first. */
  headlines: () => string[];
  close: () => Promise<void>;
}

/** What a desk is opened with. */
export interface DeskOptions {
  folder?: string;
  settings?: Partial<WireSettings>;
  feeds?: readonly Partial<WireFolder>[];
  converter?: Converter;
  clock?: HandClock;
}

/** Opens a desk in a folder, a new one by default; it is closed when the test is over. */
export function wireDesk(options: DeskOptions = {}): WireDesk {
  const {
    folder = testFolder(),
    feeds = [{}],
    clock = handClock(NOON),
    converter = directConverter,
  } = options;
  const feed = join(folder, 'feed');
  mkdirSync(feed, { recursive: true });
  const settings: WireSettings = {
    ...NO_WIRES,
    folders: feeds.map((one, index) => ({
      ...{ id: `f${index}`, name: `Feed ${index}`, path: feed, paused: false, subfolders: false },
      ...one,
    })),
    ...options.settings,
  };
  const now = (): string => new Date(clock.now()).toISOString();
  const path = join(folder, 'wires.db');
  const store = must(openWireStore({ path, key: TEST_KEY, now }));
  const told: WireState[] = [];
  const watched = new Map<string, () => void>();
  const desk = { settings };
  const wires = createWires({
    use: (work) => Promise.resolve(work(store)),
    ...{ converter, clock, now },
    house: () => DEFAULT_HOUSE,
    settings: () => desk.settings,
    watch: ({ path: where }, changed) => {
      watched.set(where, changed);
      return () => void watched.delete(where);
    },
    changed: (state) => told.push(state),
  });
  const close = async (): Promise<void> => {
    await wires.close();
    store.close();
  };
  onTestFinished(close);
  const rows = (): WireRow[] => must(store.list(ALL_WIRES)).rows;
  return Object.assign(desk, {
    ...{ wires, store, clock, feed, path, told, rows, close },
    nudge: (where: string) => watched.get(where)?.(),
    isWatched: (where: string) => watched.has(where),
    takeIn: async () => {
      await wires.look();
      await clock.pass(2_000);
      await wires.look();
    },
    headlines: () => rows().map(({ headline }) => headline),
  });
}

/** A wire as an agency sends it, in NITF. */
export function nitf(headline: string, text = 'They met in Tokyo.', head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata>${head}<doc.copyright holder="Kanto Press" year="2026"/></docdata></head>
<body><body.head><hedline><hl1>${headline}</hl1></hedline><distributor><org>Kanto Press</org></distributor></body.head>
<body.content><p>${text}</p></body.content></body></nitf>
`;
}

/** Writes a file as a feed does, some seconds before noon. */
export function deliver(path: string, content: string | Uint8Array, secondsAgo = 10): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const at = NOON / 1000 - secondsAgo;
  utimesSync(path, at, at);
}

/** What a file is like, to see that it was left alone. */
export function likeness(path: string): { size: number; mtimeMs: number; mode: number } {
  const { size, mtimeMs, mode } = statSync(path);
  return { size, mtimeMs, mode };
}
