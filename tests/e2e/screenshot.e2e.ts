import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type {} from '../../renderer/bridge';
import { expect, test } from '../support/app';
import { deskStories } from '../support/desk-stories';
import { keepLandscape, keepStories, showAnew, stopClock } from '../support/keep-stories';
import { useHouse } from '../support/newsroom';

const PICTURE = resolve(import.meta.dirname, '../../docs/screenshot.png');

test('the newsroom on a Friday afternoon, as the README shows it', async ({ launch }, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
  await useHouse(page, 'tass');
  await page.evaluate(async () => {
    const settings = await window.dateline.request('settings.get', {});
    if (!settings.ok) throw new Error(settings.error.code);
    const named = { ...settings.value, author: 'Irina Lebedeva', theme: 'light' as const };
    await window.dateline.request('settings.set', named);
  });
  const picture = await keepLandscape(page);
  for (const { at, story } of deskStories(picture)) {
    await stopClock(app, page, at);
    await keepStories(page, [story]);
  }
  await stopClock(app, page, '2026-06-12T14:07:00Z');
  await showAnew(page);
  await page.keyboard.press('Control+1');
  for (const tab of ['TRAIL-KARELIA', 'QUAKE-CHILE']) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { selected: true })).toContainText(tab);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Control+Shift+Tab');
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('PETROZAVODSK, June 12. /TASS/.');
  await expect(editor).toBeFocused();
  await expect(editor.locator('img')).toHaveJSProperty('complete', true);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('option', { selected: true })).toContainText('TRAIL-KARELIA');
  await page.mouse.move(720, 896);
  const path = testInfo.outputPath('screenshot.png');
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1440, 900]);

  if (process.env['DATELINE_SCREENSHOT'] === '1') await copyFile(path, PICTURE);
  expect(existsSync(PICTURE), 'npm run screenshot takes it').toBe(true);
});
