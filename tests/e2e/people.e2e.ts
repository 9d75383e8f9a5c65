import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { newStory, saved } from '../support/newsroom';

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });

async function openPeople(page: Page): Promise<Locator> {
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'People' }).click();
  return page.getByRole('tabpanel', { name: 'People' });
}

test('the people book is pasted, searched and changed by keys, and outlives a restart', async ({
  launch,
}) => {
  const first = await launch();
  const panel = await openPeople(first.page);
  await expect(panel).toContainText('Nobody is in the book yet.');
  await panel.getByRole('button', { name: 'Paste a list…' }).click();
  await panel
    .getByRole('textbox', { name: 'List of people' })
    .fill('José Ångström\tPhotos; Reporting\tSeoul\tja@example.com\tja\nJane Doe\tReporting\tTokyo');
  await panel.getByRole('button', { name: 'Take 2 people' }).click();
  const list = panel.getByRole('listbox', { name: 'People' });
  await expect(list.getByRole('option')).toHaveText([/^Jane Doe/, /^José Ångström.*Photos · Seoul/]);
  await expectAccessible(first.page);

  await panel.getByRole('textbox', { name: 'Search people' }).fill('ang');
  await expect(list.getByRole('option')).toHaveCount(1);
  await panel.getByRole('textbox', { name: 'Search people' }).fill('');
  await list.focus();
  await first.page.keyboard.press('Home');
  await first.page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await first.page.keyboard.type('Jane Roe');
  await first.page.keyboard.press('Tab');
  await expect(list.getByRole('option').first()).toContainText('Jane Roe');
  await list.focus();
  await first.page.keyboard.press('Delete');
  await first.page.getByRole('alertdialog').getByRole('button', { name: 'Take out' }).click();
  await expect(list.getByRole('option')).toHaveCount(1);
  await first.close();

  const { page } = await launch();
  await expect((await openPeople(page)).getByRole('option')).toHaveText([/José Ångström/]);
});

test('a byline proposes the people of the book with their role, and takes a new one into it in one step', async ({
  launch,
}) => {
  const { page } = await launch();
  const panel = await openPeople(page);
  await panel.getByRole('button', { name: 'Paste a list…' }).click();
  await panel.getByRole('textbox', { name: 'List of people' }).fill('José Ångström\tPhotos\tSeoul\t\tja');
  await panel.getByRole('button', { name: 'Take one person' }).click();
  await page.keyboard.press('Escape');
  await newStory(page);
  await page.keyboard.type('Talks end');

  await page.keyboard.press('Control+Shift+d');
  await page.keyboard.type('Tokyo');
  await page.keyboard.press('Enter');
  const name = inspector(page).getByRole('combobox', { name: 'Name', exact: true });
  await name.focus();
  await page.keyboard.type('ja');
  await expect(page.getByRole('option', { name: /José Ångström.*Photos · Seoul/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('José Ångström');
  await expect(inspector(page).getByRole('combobox', { name: 'Role', exact: true })).toHaveValue('Photos');

  await expect(
    inspector(page).getByRole('button', {
      name: 'José Ångström is in Seoul by the people book, but the dateline says Tokyo.',
    }),
  ).toBeVisible();

  // Enter on a name that is written begins the next one, as it did.
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('combobox', { name: 'Name 2' })).toBeFocused();
  await page.keyboard.type('Ngũgĩ Someone');
  await expect(inspector(page).getByRole('button', { name: /^Add José/ })).toHaveCount(0);
  await inspector(page).getByRole('button', { name: 'Add Ngũgĩ Someone to the people book' }).click();
  await expect(page.getByText('Ngũgĩ Someone is in the people book.')).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: /to the people book/ })).toHaveCount(0);
  await saved(page);
  await expect((await openPeople(page)).getByRole('option')).toHaveText([/José/, /Ngũgĩ/]);
});
