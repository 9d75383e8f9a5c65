import type {} from '../../renderer/bridge';
import { paragraph } from '../../shared/story/create';
import { expect, test } from '../support/app';
import { deskPhotos } from '../support/desk-photos';
import { deskStories } from '../support/desk-stories';
import { keepPicture, sizeWindow } from '../support/keep-picture';
import { keepPictures } from '../support/keep-photos';
import { keepLandscape, keepStories, showAnew, stopClock } from '../support/keep-stories';
import { newStory, pressFor, useHouse } from '../support/newsroom';

test('the newsroom on a Friday afternoon, as the README shows it', async ({ launch }, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1440, 900);
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
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1440, 900]);
  await keepPicture(page, 'screenshot.png', testInfo);
});

test('the photos of all stories, as docs/photos.md shows them', async ({ launch }, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1180, 760);
  await expect(page.locator('.shell')).toBeVisible();
  const stories = deskPhotos(await keepPictures(page, 8), '2026-06-12T10:00:00Z');
  for (const story of [...stories].reverse()) await keepStories(page, [story]);
  await page.getByRole('option', { name: /WEEK-2/ }).dblclick();
  await expect(page.locator('.photo.lead img')).toHaveJSProperty('complete', true);
  const dialog = page.getByRole('dialog', { name: 'Photos' });
  await pressFor(page, 'Control+Shift+m', dialog);
  await expect(page.getByLabel('Search all photos')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  for (const cell of await dialog.getByRole('option').all())
    await expect(cell.locator('img')).toHaveJSProperty('complete', true);
  await expect(dialog.getByRole('list', { name: 'Used in' }).getByRole('listitem')).toHaveCount(2);
  await page.mouse.move(4, 4);
  await keepPicture(page, 'photos.png', testInfo);
});

test('places proposed for a dateline, as docs/datelines.md shows them', async ({ launch }, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1060, 700);
  await newStory(page);
  const notices = page.getByRole('button', { name: 'Dismiss' });
  while ((await notices.count()) > 0) await notices.first().click();
  await page.keyboard.press('Control+2');
  await page.keyboard.type('Lake effect snow closes schools for a third day');
  await page.keyboard.press('Control+Shift+d');
  const field = page.getByRole('dialog', { name: 'Dateline' }).getByRole('combobox', { name: 'Place' });
  await field.fill('Buffalo');
  await expect(page.getByRole('option', { name: /^Buffalo/ }).first()).toContainText('New York');
  await page.mouse.move(4, 4);
  await keepPicture(page, 'datelines.png', testInfo);
});

test('a story on its way into takes, as docs/takes.md shows it', async ({ launch }, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1180, 700);
  const [desk] = deskStories(null);
  if (desk === undefined) throw new Error('No story on the desk');
  const body = [
    'The ministers met for a third day.',
    'They spoke of the border, then of trade.',
    'Late at night they came to the fishing grounds.',
  ];
  const whole = body.flatMap((text) => Array.from({ length: 8 }, () => text)).map((text) => paragraph(text));
  const stopped = {
    ...desk.story,
    slug: 'TALKS-PEACE',
    label: '1st Lead',
    headline: 'Talks on peace go on',
    body: whole,
  };
  await keepStories(page, [stopped]);
  await page.getByRole('option', { name: /TALKS-PEACE/ }).dblclick();
  await expect(page.locator('[contenteditable="true"]')).toContainText('fishing grounds');
  await page.keyboard.press('Control+Alt+Shift+k');
  const dialog = page.getByRole('dialog', { name: 'Split into takes' });
  await dialog.getByRole('textbox', { name: 'Words in a take, at most' }).fill('60');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'takes.png', testInfo);
});
