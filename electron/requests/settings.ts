import type { Settings } from '../../shared/ipc/settings';
import { ok } from '../../shared/ipc/result';
import type { Handlers, Send } from '../ipc';
import type { KeyValue } from '../services/settings/key-value';
import { readSession, writeSession } from '../services/settings/session';
import { readSettings, writeSettings } from '../services/settings/settings';

/** The settings in memory and on disk. */
export interface KeptSettings {
  get: () => Settings;
  set: (settings: Settings) => void;
}

/** The settings, read once and written through; `changed` is told of every other ones. */
export function keptSettings(store: KeyValue, changed: (settings: Settings) => void): KeptSettings {
  let settings = readSettings(store);
  return {
    get: () => settings,
    set: (next) => {
      settings = next;
      writeSettings(store, next);
      changed(next);
    },
  };
}

type SettingRequests = Pick<Handlers, Extract<keyof Handlers, `settings.${string}` | `session.${string}`>>;

/** Answers the requests about settings and session. */
export function settingRequests(settings: KeptSettings, store: KeyValue, send: Send): SettingRequests {
  return {
    'settings.get': () => ok(settings.get()),
    'settings.set': (next) => {
      settings.set(next);
      send('settings.changed', next);
      return ok(next);
    },
    'session.get': () => ok(readSession(store)),
    'session.set': (session) => {
      writeSession(store, session);
      return ok(null);
    },
  };
}
