import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { newStory, saved } from '../support/newsroom';

const NOTICE = 'This story was changed elsewhere while you were writing.';

test('of two texts of one story the one on the screen is kept, and the other is a version', async ({
  launch,
}) => {
  const { page } = await launch();
  await meetConflict(page);
  await page.getByRole('button', { name: 'Keep this text' }).click();
  await saved(page);
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('The wording here');
  expect(await kept(page)).toMatchObject({ headline: 'The wording here' });
  expect(await versionHeadlines(page)).toContain('The wording from elsewhere');
  // The writing goes on where it was, and is saved.
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Still: ');
  await saved(page);
  expect(await kept(page)).toMatchObject({ headline: 'Still: The wording here' });
});

test('of two texts of one story the other is taken, and the one on the screen is a version', async ({
  launch,
}) => {
  const { page } = await launch();
  await meetConflict(page);
  await page.getByRole('button', { name: 'Take the other' }).click();
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('The wording from elsewhere');
  await saved(page);
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  expect(await kept(page)).toMatchObject({ headline: 'The wording from elsewhere' });
  const headlines = await versionHeadlines(page);
  expect(headlines).toContain('The wording here');
  expect(headlines).toContain('The wording from elsewhere');
  await editor.click();
  await page.keyboard.press('Control+z');
  await expect(editor).toContainText('The wording here');
});

test('a conflict nobody decided about is asked about before the window closes', async ({ launch }) => {
  const running = await launch();
  const { page } = running;
  await meetConflict(page);
  await page.keyboard.press('Control+w');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('is not saved');
  await page.keyboard.press('Escape');
  await expect(page.locator('[contenteditable="true"]')).toContainText('The wording here');
});

/** Writes a story, changes it behind the window's back, and writes on. */
async function meetConflict(page: Page): Promise<void> {
  await newStory(page);
  await page.keyboard.type('The first wording');
  await saved(page);
  await page.evaluate(async () => {
    const listed = await window.dateline.request('stories.list', {
      view: 'all',
      text: '',
      statuses: [],
      desks: [],
      offset: 0,
      limit: 1,
    });
    const id = listed.ok ? (listed.value.rows[0]?.id ?? '') : '';
    const opened = await window.dateline.request('stories.open', { id });
    if (!opened.ok) throw new Error(opened.error.code);
    const { story, revision } = opened.value;
    const other = { ...story, headline: 'The wording from elsewhere' };
    const done = await window.dateline.request('stories.save', { story: other, base: revision });
    if (!done.ok) throw new Error(done.error.code);
  });
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The wording here');
  await expect(page.getByText(NOTICE)).toBeVisible();
}

async function storyId(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const listed = await window.dateline.request('stories.list', {
      view: 'all',
      text: '',
      statuses: [],
      desks: [],
      offset: 0,
      limit: 1,
    });
    return listed.ok ? (listed.value.rows[0]?.id ?? '') : '';
  });
}

/** The story as it is on disk. */
async function kept(page: Page): Promise<unknown> {
  return page.evaluate(
    async (id) => {
      const opened = await window.dateline.request('stories.open', { id });
      return opened.ok ? opened.value.story : null;
    },
    await storyId(page),
  );
}

async function versionHeadlines(page: Page): Promise<string[]> {
  return page.evaluate(
    async (story) => {
      const listed = await window.dateline.request('versions.list', { story });
      return listed.ok ? listed.value.map(({ headline }) => headline) : [];
    },
    await storyId(page),
  );
}
