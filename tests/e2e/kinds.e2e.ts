import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { runByPalette, saved } from '../support/newsroom';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const gauge = (page: Page, words: string): Locator => inspector(page).getByRole('img', { name: words });

test('an alert is begun by keys, measured as it is written, and said to be ready', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+Alt+Shift+n');
  const dialog = page.getByRole('dialog', { name: 'New story of a kind' });
  await expect(dialog.getByRole('option')).toHaveCount(7);
  await page.keyboard.type('ale');
  await expect(dialog.getByRole('option')).toHaveText([/Alert.*up to 55 characters/]);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await expect(inspector(page).getByRole('combobox', { name: 'Priority' })).toContainText('Flash');
  await expect(page.getByRole('button', { name: '2 missing' })).toBeVisible();

  await page.keyboard.type('x'.repeat(56));
  await expect(gauge(page, 'Headline 56 of 55 characters, 1 too many')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Headline too long · 1 missing' })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(gauge(page, 'Headline 55 of 55 characters')).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Slug missing' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Slug' })).toBeFocused();
  await page.keyboard.type('ALERT');
  await expect(page.getByRole('button', { name: 'Ready to file' })).toBeVisible();
  await expect(inspector(page)).toContainText('Nothing is missing, everything fits.');
  await saved(page);
});

test('another kind decides what nobody wrote, in one step, and begins with its text', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+Alt+Shift+n');
  await page.keyboard.type('feature');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('TK: the scene.');
  await expect(editor(page).getByRole('heading', { name: 'Background' })).toBeVisible();
  const kind = inspector(page).getByRole('combobox', { name: 'Kind of story' });
  await expect(kind).toContainText('Feature');
  const genre = inspector(page).getByRole('combobox', { name: 'Genre' });
  await expect(genre).toHaveValue('Feature');

  await kind.click();
  await page.getByRole('option', { name: /^Lead/ }).click();
  await expect(genre).toHaveValue('News');
  await expect(inspector(page).getByRole('combobox', { name: 'Label' })).toHaveValue('1st Lead');
  await expect(inspector(page).getByRole('combobox', { name: 'Priority' })).toContainText('Urgent');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect(kind).toContainText('Feature');
  await expect(genre).toHaveValue('Feature');
  await expectAccessible(page);
});

test('a house makes a kind of its own, and it outlives a restart', async ({ launch }) => {
  const first = await launch();
  await expect(first.page.locator('.shell')).toBeVisible();
  await first.page.keyboard.press('Control+,');
  await first.page.getByRole('tab', { name: 'Kinds of story' }).click();
  await first.page.getByRole('button', { name: 'Add a kind' }).click();
  const panel = first.page.getByRole('tabpanel', { name: 'Kinds of story' });
  await panel.getByRole('textbox', { name: 'Name' }).fill('Weather');
  await panel.getByRole('textbox', { name: 'Name' }).blur();
  await panel.getByRole('checkbox', { name: 'Dateline' }).click();
  await panel.getByRole('textbox', { name: 'Text, at most' }).fill('50');
  await panel.getByRole('textbox', { name: 'Begins with' }).fill('TK degrees in TK.');
  await panel.getByRole('textbox', { name: 'Begins with' }).blur();
  await expect(panel.getByRole('combobox', { name: 'Kind', exact: true })).toContainText('Weather');
  await expectAccessible(first.page);
  await first.close();

  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await runByPalette(page, 'New story of a kind');
  await page.keyboard.type('weather');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('TK degrees in TK.');
  await expect(gauge(page, 'Text 4 of 50 words')).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: 'Dateline missing' })).toBeVisible();
});
