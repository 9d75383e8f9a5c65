import type { Locator, Page } from '@playwright/test';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { emptyPhoto } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { answerDialogs } from '../support/dialogs';
import { keepStories } from '../support/keep-stories';

const row = (page: Page, headline: string): Locator => page.getByRole('option').filter({ hasText: headline });
const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');

function story(headline: string, some: Partial<Story> = {}): Story {
  const now = new Date().toISOString();
  return { ...emptyStory({ now }), headline, body: [paragraph('The ministers met.')], ...some };
}

/** A story that wants much before it can go out. */
const WANTING: Partial<Story> = {
  profile: 'alert',
  desk: 'World',
  keywords: ['talks'],
  body: [
    paragraph('The ministers met.'),
    paragraph('TK said so.'),
    {
      id: 'photo',
      kind: 'photo',
      photo: { ...emptyPhoto(), caption: plain('A quiet harbour'), credit: 'EPA' },
    },
  ],
};

/** Opens the export of all stories of the list. */
async function exportAll(page: Page): Promise<Locator> {
  await page.getByRole('listbox', { name: 'All news' }).focus();
  await page.keyboard.press('Control+a');
  // Which ones are all is asked for first.
  await expect(page.getByRole('option', { selected: true }).nth(1)).toBeVisible();
  await page.keyboard.press('Control+e');
  return page.getByRole('dialog');
}

test('an export says before it is made what is wanting and lost, and leads to it', async ({
  launch,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  await mkdir(out);
  const { app, page } = await launch();
  await answerDialogs(app, { open: [out] });
  await keepStories(page, [story('Harbour talks', WANTING)]);
  await row(page, 'Harbour talks').dblclick();
  await expect(editor(page)).toContainText('Harbour talks');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '3 errors, 1 warning; nothing is lost' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Plain text/ }).click();
  await dialog.getByRole('button', { name: '3 errors, 1 warning; Plain text loses 2 things' }).click();

  const found = dialog.getByRole('list', { name: 'Found in the story' });
  await expect(found.getByRole('button')).toHaveText([
    /Missing, though “Alert” requires it: slug/,
    /The photo “A quiet harbour” needs alt text/,
    /One thing is still to come/,
    /The picture “A quiet harbour” is missing here/,
  ]);
  const text = dialog.locator('details').filter({ hasText: /^Plain text/ });
  await expect(text.locator('summary')).toContainText('loses 2 things');
  await text.locator('summary').click();
  await expect(text).toContainText('DeskThe desk has no place in a wire text.');
  await expect(text).toContainText('Keywords');
  await expectAccessible(page);

  await found.getByRole('button', { name: /needs alt text/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Boats at rest');
  await expect(editor(page).locator('.photo')).toContainText('Boats at rest');

  await page.keyboard.press('Control+e');
  await dialog.getByRole('button', { name: /^2 errors, 1 warning/ }).click();
  await dialog.getByRole('button', { name: /requires it: slug/ }).click();
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Slug')).toBeFocused();

  await page.keyboard.press('Control+e');
  await dialog.getByRole('button', { name: 'Export anyway' }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  expect((await readdir(out)).sort()).toEqual(['Harbour-talks.html', 'Harbour-talks.txt']);
});

test('of several stories the worst comes first, and one that is not open is opened', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [
    story('Sound'),
    story('Harbour talks', WANTING),
    story('On hold', { status: 'held' }),
  ]);
  const dialog = await exportAll(page);
  await dialog.getByRole('button', { name: '3 stories: 4 errors, 1 warning; nothing is lost' }).click();
  const stories = dialog.locator('.preflight-part').filter({ hasText: 'Story by story' }).locator('details');
  await expect(stories.locator('summary')).toHaveText(['Harbour talks3 errors, 1 warning', 'On hold1 error']);
  await stories.nth(1).locator('summary').click();
  await stories.nth(1).getByRole('button', { name: 'The story is on hold.' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('tab', { name: /On hold/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Status')).toBeFocused();
});

test('of hundreds of stories the dialog answers while they are looked at, and then counts', async ({
  launch,
}) => {
  test.slow();
  const { page } = await launch();
  await keepStories(
    page,
    Array.from({ length: 250 }, (_, at) => story(`Story ${at}`, at % 5 === 0 ? WANTING : {})),
  );
  const dialog = await exportAll(page);
  await dialog.getByRole('checkbox', { name: /^Plain text/ }).click();
  const line = dialog.getByRole('button', { name: /^250 stories: 150 errors, 50 warnings; Plain text/ });
  await expect(line).toBeVisible({ timeout: 60_000 });
  await line.click();
  await expect(dialog.getByRole('list', { name: 'Found in all stories' })).toContainText('in 50 of 250');
  await expect(dialog).toContainText('The 100 with most to mend are named; 150 more are counted above.');
});
