import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { newStory, runByPalette, saved } from '../support/newsroom';

const PASSPHRASE = 'seven quiet harbours — Zürich';

test('where there is no keyring a passphrase opens the library, and can be taken away again', async ({
  launch,
}) => {
  const first = await launch();
  await newStory(first.page);
  await first.page.keyboard.type('Behind the passphrase');
  await saved(first.page);
  await protection(first.page);
  const settings = first.page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toContainText('this computer has no keyring');
  await settings.getByRole('button', { name: 'Set a passphrase…' }).click();
  // The caret is in the first field: the whole of it is typed.
  await first.page.keyboard.type(PASSPHRASE);
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('something else');
  await first.page.keyboard.press('Enter');
  await expect(settings).toContainText('The two are not the same.');
  await first.page.keyboard.press('Control+a');
  await first.page.keyboard.type(PASSPHRASE);
  await first.page.keyboard.press('Enter');
  await expect(settings).toContainText('Your passphrase opens them');
  await first.close();

  const second = await launch();
  const { page } = second;
  await expect(page.getByRole('heading', { name: 'Dateline is locked' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('Behind the passphrase');
  const field = page.getByLabel('Passphrase');
  await expect(field).toBeFocused();
  await page.keyboard.type('seven quiet harbours');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open the library.')).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  // What was open is open again, as after any start.
  await expect(page.locator('[contenteditable="true"]')).toContainText('Behind the passphrase');
  await page.locator('[contenteditable="true"]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and before it');
  await saved(page);

  await protection(page);
  await page.getByRole('button', { name: 'Take it away…' }).click();
  await page.getByRole('button', { name: 'Take it away', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toContainText('this computer has no keyring');
  await second.close();

  const third = await launch();
  await expect(third.page.locator('[contenteditable="true"]')).toContainText('and before it');
});

test('files given to a locked application are brought in once it is open', async ({ launch, dataFolder }) => {
  const first = await launch();
  const set = await first.page.evaluate(
    (passphrase) => window.dateline.request('app.setPassphrase', { passphrase }),
    PASSPHRASE,
  );
  expect(set.ok).toBe(true);
  await first.close();
  const file = join(dataFolder, 'given.txt');
  await writeFile(file, 'A headline given at the start\n\nA paragraph of the story that was given.\n');
  const { page } = await launch({ args: [file] });
  await expect(page.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('A headline given at the start');
});

/** Opens the page of the settings that says what guards the stories. */
async function protection(page: Page): Promise<void> {
  await runByPalette(page, 'Settings');
  await page.getByRole('tab', { name: 'Library' }).click();
}
