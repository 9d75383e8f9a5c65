import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { newDestination, type Destination } from '../../shared/house/destination';
import { paragraph } from '../../shared/story/create';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { useDestinations } from '../support/destinations';
import { answerDialogs } from '../support/dialogs';
import { keepStories } from '../support/keep-stories';
import { pressFor, saved } from '../support/newsroom';
import { shortStory } from '../support/wire-stories';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const filed = (page: Page): Locator => page.getByRole('list', { name: 'Sendings, the newest first' });

async function twoFolders(
  folder: string,
): Promise<{ wire: string; web: string; destinations: Destination[] }> {
  const [wire, web] = [join(folder, 'wire'), join(folder, 'web')];
  await Promise.all([wire, web].map((one) => mkdir(one)));
  return {
    ...{ wire, web },
    destinations: [
      { ...newDestination('wire', 'Wire desk'), folder: wire },
      { ...newDestination('web', 'Website'), folder: web, format: 'html', fileName: '{slug}-{version}' },
    ],
  };
}

async function openTalks(page: Page): Promise<void> {
  await keepStories(page, [
    shortStory('', {
      slug: 'TALKS',
      headline: 'Ministers to talk',
      body: [paragraph('They meet on Monday.')],
    }),
  ]);
  await page.getByRole('option').first().dblclick();
  await expect(editor(page)).toBeFocused();
}

test('a story is filed by keyboard, changed, corrected and killed, and its history says where each went', async ({
  launch,
  dataFolder,
}) => {
  const { wire, web, destinations } = await twoFolders(dataFolder);
  const { page } = await launch();
  await useDestinations(page, destinations);
  await openTalks(page);

  const dialog = page.getByRole('dialog', { name: 'File “Ministers to talk”' });
  await pressFor(page, 'Control+Shift+Enter', dialog);
  await expect(dialog.getByText('TALKS.newsml.xml')).toBeVisible();
  await expect(dialog.getByText('TALKS-1.html')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'File to 2 destinations' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Filed to 2 destinations.' })).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await readdir(wire)).toEqual(['TALKS.newsml.xml']);
  expect(await readdir(web)).toEqual(['TALKS-1.html']);
  await expect(filed(page).getByRole('listitem').first()).toContainText('Filed');
  await expect(filed(page)).toContainText('Wire desk');
  await expect(page.getByRole('combobox', { name: 'Status' })).toContainText('Filed');

  await editor(page).getByText('They meet on Monday.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' So says Nunez.');
  await saved(page);
  await expect(page.getByText('The story has changed since it was sent.')).toBeVisible();

  const correction = page.getByRole('dialog', { name: 'Send a correction of “Ministers to talk”' });
  await pressFor(page, 'Control+Alt+Shift+c', correction);
  const send = correction.getByRole('button', { name: 'Send correction to 2 destinations' });
  await expect(send).toBeDisabled();
  await expect(correction.getByRole('textbox', { name: 'What is corrected' })).toBeFocused();
  await correction.getByRole('checkbox', { name: /^Website/ }).click();
  await correction.getByRole('radio', { name: 'Update' }).click();
  const update = page.getByRole('dialog', { name: 'Send an update of “Ministers to talk”' });
  await expect(update.getByRole('button', { name: 'Send update to one destination' })).toBeEnabled();
  await update.getByRole('radio', { name: 'Correction' }).click();
  await correction.getByRole('checkbox', { name: /^Website/ }).click();
  await correction
    .getByRole('textbox', { name: 'What is corrected' })
    .fill('adds who says so in 1st paragraph');
  await send.click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Correction sent to 2 destinations' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await readdir(wire)).toEqual(['TALKS.newsml.xml']);
  const corrected = await readFile(join(wire, 'TALKS.newsml.xml'), 'utf8');
  expect(corrected).toContain('<signal qcode="sig:correction"/>');
  expect(corrected).toContain('So says Nunez.');
  expect((await readdir(web)).toSorted()).toEqual(['TALKS-1.html', 'TALKS-2.html']);
  await expect(page.getByText('The story has changed since it was sent.')).toHaveCount(0);

  const kill = page.getByRole('dialog', { name: 'Kill “Ministers to talk”' });
  await pressFor(page, 'Control+Alt+Shift+x', kill);
  await kill.getByRole('checkbox', { name: /^Website/ }).click();
  await kill.getByRole('textbox', { name: 'Why it is killed' }).fill('The source withdrew it');
  await kill.getByRole('button', { name: 'Kill story…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Kill “Ministers to talk”' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'A notice went to one destination.' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  const killed = await readFile(join(wire, 'TALKS.newsml.xml'), 'utf8');
  expect(killed).toContain('stat:canceled');
  expect(killed).not.toContain('Monday');
  await expect(filed(page).locator(':scope > li')).toHaveCount(3);
  await expect(filed(page).locator(':scope > li').first()).toContainText('The source withdrew it');

  await page.keyboard.press('Control+Alt+Shift+u');
  const refused = page.getByRole('dialog', { name: 'Not sent' });
  await expect(refused).toContainText('This story was killed');
});

test('what cannot be put in one place is put nowhere, and why is said', async ({ launch, dataFolder }) => {
  const { wire, web, destinations } = await twoFolders(dataFolder);
  const { page } = await launch();
  await useDestinations(page, destinations);
  await openTalks(page);
  const dialog = page.getByRole('dialog', { name: 'File “Ministers to talk”' });
  await pressFor(page, 'Control+Shift+Enter', dialog);
  await expect(dialog.getByText('TALKS-1.html')).toBeVisible();
  await rename(web, `${web}-away`);
  await dialog.getByRole('button', { name: 'File to 2 destinations' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is not there. Nothing was sent');
  expect(await readdir(wire)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(dialog.getByRole('checkbox', { name: /^Website/ })).toBeDisabled();
  await expect(dialog.getByRole('note')).toContainText('Connect its disk');
});

test('an embargo set while its sending is decided on is not passed over', async ({ launch, dataFolder }) => {
  const { wire, destinations } = await twoFolders(dataFolder);
  const { page } = await launch();
  await useDestinations(page, destinations);
  await openTalks(page);
  const dialog = page.getByRole('dialog', { name: 'File “Ministers to talk”' });
  await pressFor(page, 'Control+Shift+Enter', dialog);
  const send = dialog.getByRole('button', { name: 'File to 2 destinations' });
  await expect(send).toBeEnabled();
  await page.evaluate(async () => {
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 1 } as const;
    const listed = await window.dateline.request('stories.list', { ...query, statuses: [], desks: [] });
    const id = listed.ok ? (listed.value.rows[0]?.id ?? '') : '';
    const opened = await window.dateline.request('stories.open', { id });
    if (!opened.ok) throw new Error(opened.error.code);
    const embargo = { until: '2099-01-01T00:00:00.000Z', zone: 'UTC' };
    const changed = { story: { ...opened.value.story, embargo }, base: opened.value.revision };
    const kept = await window.dateline.request('stories.save', changed);
    if (!kept.ok) throw new Error(kept.error.code);
  });
  await send.click();
  await expect(dialog.getByRole('alert')).toContainText('The story was changed meanwhile');
  await expect(dialog.getByText('This story may not be published yet:')).toBeVisible();
  await expect(send).toBeDisabled();
  expect(await readdir(wire)).toEqual([]);
});

test('destinations are set up in the settings: folder, format, pattern, order', async ({
  launch,
  dataFolder,
}) => {
  const folder = join(dataFolder, 'wire');
  await mkdir(folder);
  const { app, page } = await launch();
  await openTalks(page);
  const nowhere = page.getByRole('dialog', { name: 'File story' });
  await pressFor(page, 'Control+Shift+Enter', nowhere);
  await expectAccessible(page);
  await nowhere.getByRole('button', { name: 'Set up destinations…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Add a destination' }).click();
  await settings.getByLabel('Name', { exact: true }).fill('Wire desk');
  await answerDialogs(app, { open: [folder] });
  await settings.getByRole('button', { name: 'Choose…' }).click();
  await expect(settings.getByText('Files can be put there.')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
  const pattern = settings.getByLabel('File name');
  await pattern.fill('wire/{slug}');
  await expect(settings.getByText(/^A name holds no \//)).toBeVisible();
  await pattern.blur();
  await expect(pattern).toHaveValue('wire/{slug}');
  await pattern.fill('{slug}-v{version}');
  await expect(settings.getByText('Such as TALKS-ROME-v2')).toBeVisible();
  await expectAccessible(page);
  await settings.getByRole('button', { name: 'Duplicate' }).click();
  const list = settings.getByRole('listbox', { name: 'Destinations' });
  await expect(list.getByRole('option')).toHaveText([/^Wire desk/, /^Wire desk copy/]);
  await list.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('option')).toHaveText([/^Wire desk copy/, /^Wire desk/]);
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(list.getByRole('option')).toHaveText([/^Wire desk/]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'File “Ministers to talk”' });
  await expect(dialog.getByText('TALKS-v1.newsml.xml')).toBeVisible();
});
