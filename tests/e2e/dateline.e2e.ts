import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { newStory, saved, useHouse } from '../support/newsroom';

test('places are proposed as one types, and the house’s rules write them', async ({ launch }) => {
  // A day's way west of Tarawa: there it is always tomorrow.
  const { page } = await launch({ env: { TZ: 'Etc/GMT+12' } });
  await newStory(page);
  await page.keyboard.press('Control+Shift+d');
  const dialog = page.getByRole('dialog', { name: 'Dateline' });
  const field = dialog.getByRole('combobox', { name: 'Place' });
  const option = (name: RegExp) => page.getByRole('option', { name });
  const preview = dialog.locator('.chrome-dateline-preview');
  await expect(field).toBeFocused();

  await test.step('by its own name or the English one, with region and country', async () => {
    await page.keyboard.type('Köl');
    await expect(option(/^Cologne/).first()).toContainText('Germany');
    await field.fill('buffalo, n');
    await expect(option(/^Buffalo/).first()).toContainText('New York');
    await expectAccessible(page);
  });

  await test.step('chosen by the keyboard, and joined by a slash', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Buffalo, N.Y.');
    await expect(preview).toContainText('BUFFALO, N.Y. (AP) — ');
    await page.keyboard.type('/東京');
    await expect(option(/^Tokyo/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Buffalo, N.Y./Tokyo');
    await expect(preview).toContainText('BUFFALO, N.Y./TOKYO (AP) — ');
  });

  await test.step('Escape closes the list before the window, and any text is a place', async () => {
    await field.fill('Tok');
    await expect(option(/^Tokyo/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(option(/^Tokyo/)).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+Shift+d');
    await field.fill('Aboard Air Force One');
    await expect(preview).toContainText('ABOARD AIR FORCE ONE (AP) — ');
  });

  await test.step('dated by the day it is there', async () => {
    await field.fill('Tarawa');
    await expect(dialog.locator('.chrome-hint')).toHaveText(/^Tarawa: it is already \d+ \w+ there$/);
    const date = await dialog.getByLabel('Date', { exact: true }).inputValue();
    expect(
      Date.parse(date) - Date.parse(await page.evaluate(() => new Date().toLocaleDateString('sv'))),
    ).toBe(86_400_000);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  });

  await saved(page);
  await useHouse(page, 'tass');
  await expect(page.locator('[contenteditable="true"] .dateline')).toHaveText(
    /^TARAWA, \w+ \d+\. \/TASS\/\.\s*$/,
  );
});

test('the house says which cities stand alone, and goes back to its style’s rules', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.press('Control+Shift+d');
  await page.keyboard.type('Kyiv');
  await page.keyboard.press('Enter');
  const dateline = page.locator('[contenteditable="true"] .dateline');
  await expect(dateline).toHaveText(/^KYIV, Ukraine \(AP\) —\s*$/);

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Datelines' }).click();
  const cities = settings.getByRole('list', { name: 'Cities that stand alone' });
  await expect(cities).toContainText('Boston, Mass.');
  await expectAccessible(page);
  await settings.getByRole('combobox', { name: /^Cities that stand alone/ }).focus();
  await page.keyboard.type('Kyiv');
  await expect(page.getByRole('option', { name: /^Kyiv/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cities).toContainText('Kyiv, Ukraine');
  await expect(dateline).toHaveText(/^KYIV \(AP\) —\s*$/);

  await settings.getByRole('button', { name: 'Back to AP’s' }).click();
  await expect(cities).not.toContainText('Kyiv');
  await expect(dateline).toHaveText(/^KYIV, Ukraine \(AP\) —\s*$/);
});

test('a check says that a reporter is named elsewhere, and leads to the byline', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.press('Control+Shift+d');
  await page.keyboard.type('Tokyo');
  await page.keyboard.press('Enter');
  const inspector = page.locator('.inspector');
  await inspector.getByPlaceholder('Name').fill('Jane Doe');
  await inspector.getByPlaceholder('Role').fill('reporter in Seoul');
  await page.keyboard.press('Tab');
  const finding = inspector.getByRole('button', {
    name: 'Jane Doe is named as in Seoul, but the dateline says Tokyo.',
  });
  await expect(finding).toBeVisible();
  await expectAccessible(page);
  await finding.click();
  await expect(inspector.getByPlaceholder('Name')).toBeFocused();
  await inspector.getByPlaceholder('Role').fill('reporter in Tokyo');
  await page.keyboard.press('Tab');
  await expect(finding).toHaveCount(0);
});
