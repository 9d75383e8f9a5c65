import { create } from 'zustand';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/ipc/settings';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';

/** What the person has decided on this machine. */
export const useSettings = create<Settings>(() => DEFAULT_SETTINGS);

/** The settings as they stand. */
export function settings(): Settings {
  return useSettings.getState();
}

/** Changes some settings: at once here, then on disk; on failure they go back and it is said. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const before = settings();
  useSettings.setState(change);
  const kept = await bridge.request('settings.set', settings());
  if (kept.ok) return true;
  useSettings.setState(before);
  say(kept.error);
  return false;
}

/** Follows the settings on disk. */
export async function loadSettings(): Promise<void> {
  bridge.on('settings.changed', (changed) => useSettings.setState(changed));
  const known = await bridge.request('settings.get', {});
  if (known.ok) useSettings.setState(known.value);
  else say(known.error);
}
