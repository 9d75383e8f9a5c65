import type {} from '../../renderer/bridge';
import type { Page } from '@playwright/test';
import type { Destination } from '../../shared/house/destination';
import type { Settings } from '../../shared/ipc/settings';

/** Sets the destinations of the house. */
export async function useDestinations(page: Page, destinations: readonly Destination[]): Promise<void> {
  await page.evaluate(async (given) => {
    const answer = await window.dateline.request('settings.get', {});
    if (!answer.ok) throw new Error(answer.error.code);
    const next: Settings = { ...answer.value, house: { ...answer.value.house, destinations: [...given] } };
    await window.dateline.request('settings.set', next);
  }, destinations);
}
