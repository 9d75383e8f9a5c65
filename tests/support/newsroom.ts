import type {} from '../../renderer/bridge';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Settings } from '../../shared/ipc/settings';
import { withPreset } from '../../shared/house/presets';
import type { DatelineStyleId } from '../../shared/house/house';

/** Waits until the status bar says that all that was typed is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.status-saved')).toHaveAttribute('data-status', 'saved');
}

/** Makes a new story by its key and waits for the caret in its headline. */
export async function newStory(page: Page): Promise<void> {
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
}

/** Types text as a reporter does, line by line: `\n` is the Enter key. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The text of the page being written, as a reader sees it. */
export function pageText(page: Page): Promise<string> {
  return page.locator('[contenteditable="true"]').innerText();
}

/** Sets the house style. */
export async function useHouse(page: Page, style: DatelineStyleId): Promise<void> {
  const settings: Settings = await page.evaluate(async () => {
    const answer = await window.dateline.request('settings.get', {});
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  });
  const next: Settings = { ...settings, house: withPreset(settings.house, style) };
  await page.evaluate((value) => window.dateline.request('settings.set', value), next);
}

/** Finds a command or a story in the palette by its words and carries it out. */
export async function runByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  const field = page.getByRole('combobox', { name: 'Find a command or a story' });
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { selected: true }).filter({ hasText: words })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
}

/** Presses a key until what it opens is there, as a person does who was too fast for a window just opening. */
export async function pressFor(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    if (!(await shown.isVisible())) await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 2_000 });
  }).toPass();
}
