import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newStory as emptyStory } from '../../shared/story/create';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { answerDialogs } from '../support/dialogs';
import { keepStories } from '../support/keep-stories';
import { newStory, saved } from '../support/newsroom';
import { sharedFile, sharedFolder } from '../support/shared';

const URI = 'http://cv.iptc.org/newscodes/mediatopic/';
const FILE = JSON.stringify({
  uri: URI,
  dateReleased: '2026-01-02T12:00:00+00:00',
  conceptSet: [
    { uri: `${URI}04000000`, prefLabel: { 'en-GB': 'economy, business and finance', de: 'Wirtschaft' } },
    {
      uri: `${URI}20000209`,
      prefLabel: { 'en-GB': 'business', de: 'Branchen' },
      broader: [`${URI}04000000`],
    },
    {
      uri: `${URI}20000256`,
      prefLabel: { 'en-GB': 'energy', de: 'Energie' },
      altLabel: { 'en-GB': ['fuels'] },
      definition: { 'en-GB': 'Companies that extract petroleum' },
      broader: [`${URI}20000209`],
    },
    {
      uri: `${URI}20000300`,
      prefLabel: { 'en-GB': 'oil and gas' },
      retired: '2019-10-07T12:00:00+00:00',
      replacedBy: [`${URI}20000256`],
      broader: [`${URI}20000256`],
    },
  ],
});

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const subjects = (page: Page): Locator => inspector(page).getByRole('group', { name: 'Subjects' });
const adding = (page: Page): Locator => subjects(page).getByRole('combobox', { name: 'Add a subject' });

async function openSubjects(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Subjects' }).click();
  return page.getByRole('tabpanel', { name: 'Subjects' });
}

test('subjects are found by name and code, and taken out again, by keys alone', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await adding(page).focus();
  await page.keyboard.type('polit');
  await expect(page.getByRole('option', { name: /^politics and government/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    subjects(page).getByRole('button', { name: 'Remove subject politics and government' }),
  ).toBeVisible();
  await expect(adding(page)).toHaveValue('');
  await page.keyboard.type('1700');
  await expect(page.getByRole('option', { name: /^weather/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(subjects(page).getByRole('button', { name: /^Remove subject/ })).toHaveCount(2);
  await expectAccessible(page);
  await page.keyboard.press('Backspace');
  await expect(subjects(page).getByRole('button', { name: /^Remove subject/ })).toHaveCount(1);
  await saved(page);
});

test('the file of IPTC is loaded, searched in two languages, browsed as a tree, and retired topics say so', async ({
  launch,
  dataFolder,
}) => {
  const path = join(dataFolder, 'cptall.json');
  await writeFile(path, FILE);
  const { app, page } = await launch();
  await keepStories(page, [
    {
      ...emptyStory({ now: new Date().toISOString(), language: 'de' }),
      headline: 'Öl',
      subjects: [{ code: 'medtop:20000300', name: 'oil and gas' }],
    },
  ]);
  await writeFile(join(dataFolder, 'wrong.json'), '{"name": "dateline"}');
  await answerDialogs(app, { open: [join(dataFolder, 'wrong.json')] });
  const panel = await openSubjects(page);
  await expect(panel.getByRole('status')).toContainText('17 topics');
  await panel.getByRole('button', { name: 'Load the file…' }).click();
  await expect(page.getByText('That is not the file of IPTC Media Topics')).toBeVisible();
  await answerDialogs(app, { open: [path] });
  await panel.getByRole('button', { name: 'Load the file…' }).click();
  await expect(panel.getByRole('status')).toContainText('Released 2 January 2026 · 3 topics, 1 more retired');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('option').filter({ hasText: 'Öl' }).dblclick();
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await expect(subjects(page)).toContainText('retired');
  await expect(subjects(page)).toContainText(
    '“oil and gas” was retired on 7 October 2019; “Energie” took its place.',
  );
  await adding(page).focus();
  await page.keyboard.type('fuel');
  await expect(page.getByRole('option', { name: /^Energie/ })).toContainText('Wirtschaft › Branchen · fuels');
  await page.keyboard.press('Escape');
  await adding(page).fill('');
  await subjects(page).getByRole('button', { name: 'Use Energie' }).click();
  await expect(subjects(page)).not.toContainText('retired');

  await subjects(page).getByRole('button', { name: 'Browse subjects…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Subjects' });
  const tree = dialog.getByRole('tree');
  await expect(tree.getByRole('treeitem', { name: 'Energie' })).toHaveAttribute('aria-checked', 'true');
  await expect(dialog).toContainText('Companies that extract petroleum');
  await expect(tree).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem')).toHaveCount(2);
  await page.keyboard.type('bra');
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('treeitem', { name: 'Branchen' })).toHaveAttribute('aria-checked', 'true');
  await expect(dialog.getByRole('status')).toHaveText('2 chosen');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(subjects(page).getByRole('button', { name: /^Remove subject/ })).toHaveCount(2);
});

test('the official vocabulary outlives a restart and is searched at once', async ({ launch }) => {
  test.skip(sharedFolder === null);
  const first = await launch();
  await expect(first.page.locator('.shell')).toBeVisible();
  await answerDialogs(first.app, {
    open: [sharedFile('standards', 'mediatopics', 'cptall-en-US_2025-03-31.json')],
  });
  const panel = await openSubjects(first.page);
  await panel.getByRole('button', { name: 'Load the file…' }).click();
  await expect(panel.getByRole('status')).toContainText('1,085 topics, 302 more retired');
  await first.close();

  const { page } = await launch();
  await newStory(page);
  await adding(page).focus();
  await page.keyboard.type('renewable');
  await expect(page.getByRole('option').first()).toContainText('economy, business and finance ›');
  await page.keyboard.press('Enter');
  await subjects(page).getByRole('button', { name: 'Browse subjects…' }).click();
  await expect(page.getByRole('tree').getByRole('treeitem', { checked: true })).toBeVisible();
});
