import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { answerDialogs } from '../support/dialogs';
import { keepStories } from '../support/keep-stories';
import { runByPalette, saved } from '../support/newsroom';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const row = (page: Page, slug: string): Locator => page.getByRole('option').filter({ hasText: slug });

const SENTENCE =
  'The ministers met for a third day and spoke of the border, of trade and of the fishing grounds.';
const PARAGRAPHS = Array.from({ length: 12 }, (_, at) => paragraph(`${SENTENCE} This is part ${at + 1}.`));

async function openLongStory(page: Page): Promise<void> {
  await keepStories(page, [
    {
      ...emptyStory({ now: '2026-03-20T09:00:00Z' }),
      ...{ slug: 'TALKS-PEACE', headline: 'Talks on peace go on', body: PARAGRAPHS },
    },
  ]);
  await row(page, 'TALKS-PEACE').dblclick();
  await expect(editor(page)).toContainText('This is part 12.');
}

test('a story is split into takes, and undo brings its text back', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await openLongStory(page);
  await page.keyboard.press('Control+Alt+Shift+k');
  const dialog = page.getByRole('dialog', { name: 'Split into takes' });
  await expect(dialog).toContainText('The story has 276 words and fits into one take.');
  await expect(dialog.getByRole('button', { name: 'Split' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Words in a take, at most' }).fill('100');
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Take 1.*92 words.*\(MORE\)/s,
    /Take 2.*92 words.*\(MORE\)/s,
    /Take 3.*92 words.*-30-/s,
  ]);
  await expectAccessible(page);
  await expect(dialog.getByRole('button', { name: 'Split into 3 takes' })).toBeEnabled();
  await dialog.getByRole('textbox', { name: 'Words in a take, at most' }).press('Enter');
  await expect(editor(page)).not.toContainText('This is part 5.');
  await expect(row(page, 'TALKS-PEACE, Take')).toHaveCount(3);
  await expect(inspector(page).getByRole('textbox', { name: 'Take' })).toHaveValue('1');
  await expect(inspector(page).getByRole('checkbox', { name: 'Another take follows' })).toBeChecked();
  await saved(page);

  await row(page, 'TALKS-PEACE, Take 3').dblclick();
  await expect(editor(page)).toContainText('This is part 12.');
  await expect(editor(page)).not.toContainText('This is part 8.');
  const out = join(dataFolder, 'out');
  await mkdir(out);
  await answerDialogs(app, { open: [out] });
  await page.keyboard.press('Control+e');
  const sending = page.getByRole('dialog', { name: 'Export' });
  await sending.getByRole('checkbox', { name: /Plain text/ }).click();
  await sending.getByRole('checkbox', { name: /HTML page/ }).click();
  await sending.getByRole('button', { name: 'Export', exact: true }).click();
  await sending.getByRole('button', { name: 'Done' }).click();
  expect(await readdir(out)).toEqual(['TALKS-PEACE-Take-3.txt']);
  const text = await readFile(join(out, 'TALKS-PEACE-Take-3.txt'), 'utf8');
  expect(text).toMatch(/^TALKS-PEACE, Take 3\n/);
  expect(text).toMatch(/\n-30-\n$/);

  await page.getByRole('tab', { name: /Take 1/ }).click();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toContainText('This is part 12.');
  await expect(inspector(page).getByRole('textbox', { name: 'Take' })).toHaveValue('');
});

test('one take after the other is written under one slug', async ({ launch }) => {
  const { page } = await launch();
  await openLongStory(page);
  await runByPalette(page, 'Next take');
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/TALKS-PEACE, Take 2/);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('The talks ended without a word to the press.');
  await saved(page);
  await expect(row(page, 'TALKS-PEACE, Take 1')).toBeVisible();
  await expect(row(page, 'TALKS-PEACE, Take 2')).toContainText('The talks ended without a word');
});

test('the next sending goes on from the text under its own label', async ({ launch }) => {
  const { page } = await launch();
  await openLongStory(page);
  await page.keyboard.press('Control+Alt+u');
  const dialog = page.getByRole('dialog', { name: 'New lead, update or correction' });
  await expect(dialog.getByRole('option')).toHaveText([/1st Lead/, /Update/, /Correction/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/TALKS-PEACE, 1st Lead/);
  await expect(editor(page)).toContainText('This is part 12.');
  await expect(inspector(page).getByRole('combobox', { name: 'Label' })).toHaveValue('1st Lead');
  await page.keyboard.press('Control+Alt+u');
  await expect(dialog.getByRole('option')).toHaveText([/2nd Lead/, /Update/, /Correction/]);
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
});

test('the house decides how long takes are and how they end', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+,');
  const panel = page.getByRole('tabpanel', { name: 'House' });
  await panel.getByRole('textbox', { name: 'Words in a take' }).fill('90');
  await panel.getByRole('textbox', { name: 'Below a take that another follows' }).fill('MORE TO COME');
  await panel.getByRole('textbox', { name: 'At the end of a story' }).fill('ENDS');
  await page.keyboard.press('Escape');
  await openLongStory(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('checkbox', { name: /Plain text/ }).click();
  await dialog.getByRole('checkbox', { name: /HTML page/ }).click();
  await dialog.getByRole('switch', { name: 'In takes of at most 90 words' }).click();
  const sheet = dialog.getByLabel(/^The text of/);
  await expect(sheet).toContainText('TALKS-PEACE, Take 3');
  await expect(sheet).toContainText(/MORE TO COME[^]*MORE TO COME[^]*ENDS/);
});
