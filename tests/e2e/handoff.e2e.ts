import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { emptyPhoto } from '../../shared/story/photo';
import { expect, test, type Running } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { pressFor, runByPalette, saved } from '../support/newsroom';
import { PICTURES } from '../support/pictures';

const [RED] = PICTURES;

test('a story goes to another newsroom with its versions and pictures, comes back newer, and both are kept when both went on', async ({
  launch,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  const back = join(dataFolder, 'back');
  await Promise.all([mkdir(out), mkdir(back)]);
  const reporter = await launch({ dataFolder: join(dataFolder, 'reporter') });
  await begin(reporter.page);
  await reporter.page.getByText('The talks begin').first().click();
  await expect(reporter.page.locator('[contenteditable="true"]')).toContainText('The talks begin');
  for (const headline of ['The talks go on', 'The talks end']) {
    await retitle(reporter.page, headline);
    await runByPalette(reporter.page, 'Save a version');
    await expect(reporter.page.getByText('Saved a version.')).toBeVisible();
  }
  const file = await handOff(reporter, out);
  const before = await chainOf(reporter.page);
  expect(before).toHaveLength(3);
  await reporter.close();

  const editor = await launch({ dataFolder: join(dataFolder, 'editor') });
  const review = await open(editor, file);
  await expect(review).toContainText('is a Dateline file: 3 versions');
  await expect(review.getByRole('status')).toContainText('The story is not here yet');
  await expect(review.locator('img').first()).toHaveJSProperty('naturalWidth', 1);
  await review.getByRole('button', { name: 'Accept' }).click();
  const page = editor.page.locator('[contenteditable="true"]');
  await expect(page).toContainText('The talks end');
  expect(await chainOf(editor.page)).toEqual(before);
  await expect(page.locator('img').first()).toHaveJSProperty('naturalWidth', 1);
  const again = await open(editor, file);
  await expect(again.getByRole('status')).toContainText('There is nothing new in the file');
  await again.getByRole('button', { name: 'Skip' }).click();
  await retitle(editor.page, 'The talks end, by the editor');
  const returned = await handOff(editor, back);
  await editor.close();

  const home = await launch({ dataFolder: join(dataFolder, 'reporter') });
  await expect(home.page.locator('[contenteditable="true"]')).toContainText('The talks end');
  const newer = await open(home, returned);
  await expect(newer.getByRole('status')).toContainText('The file goes on from it');
  await newer.getByRole('button', { name: 'Bring in as a new version' }).click();
  const text = home.page.locator('[contenteditable="true"]');
  await expect(text).toContainText('The talks end, by the editor');
  expect((await chainOf(home.page)).slice(0, 3)).toEqual(before);
  expect(await chainOf(home.page)).toHaveLength(4);

  // Both go on: the reporter writes, and the file of before is brought in once more after the editor's.
  await retitle(home.page, 'The talks end, says the reporter');
  await home.close();
  const desk = await launch({ dataFolder: join(dataFolder, 'editor') });
  await expect(desk.page.locator('[contenteditable="true"]')).toContainText('by the editor');
  await retitle(desk.page, 'The talks end, once more by the editor');
  const other = join(dataFolder, 'other');
  await mkdir(other);
  const parted = await handOff(desk, other);
  await desk.close();

  const last = await launch({ dataFolder: join(dataFolder, 'reporter') });
  await expect(last.page.locator('[contenteditable="true"]')).toContainText('says the reporter');
  const both = await open(last, parted);
  await expect(both.getByRole('status')).toContainText('What is here is left as it is');
  await both.getByRole('button', { name: 'Bring in as a copy' }).click();
  await expect(last.page.locator('[contenteditable="true"]')).toContainText('once more by the editor');
  const listed = await stories(last.page);
  expect(listed.map(({ slug, headline }) => [slug, headline]).toSorted()).toEqual([
    ['TALKS', 'The talks end, says the reporter'],
    ['TALKS-copy', 'The talks end, once more by the editor'],
  ]);
});

test('a Dateline file that was damaged on its way is refused in words, and brings nothing in', async ({
  launch,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  await mkdir(out);
  const running = await launch();
  await begin(running.page);
  await running.page.getByText('The talks begin').first().click();
  const file = await handOff(running, out);
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.length - 200));
  const { app, page } = running;
  await answerDialogs(app, { open: [file] });
  const dialog = page.getByRole('dialog');
  await pressFor(page, 'Control+o', dialog);
  await expect(dialog).toContainText('That file is damaged or cut short');
  expect(await stories(page)).toHaveLength(1);
});

/** Keeps a story with a picture. */
async function begin(page: Page): Promise<void> {
  await expect(page.locator('.shell')).toBeVisible();
  const lead = { ...emptyPhoto(RED.media), alt: 'Red', credit: 'EPA' };
  const story = {
    ...{ ...emptyStory({ now: new Date().toISOString() }), slug: 'TALKS', headline: 'The talks begin' },
    ...{ lead, body: [paragraph('They met in Tokyo.')] },
  };
  const kept = await page.evaluate(
    async ({ value, bytes }) => {
      const added = await window.dateline.request('media.add', {
        name: 'red.png',
        bytes: new Uint8Array(bytes),
      });
      const accepted = await window.dateline.request('import.accept', { story: value });
      return added.ok && accepted.ok;
    },
    { value: story, bytes: [...RED.bytes] },
  );
  expect(kept).toBe(true);
  await page.reload();
}

async function retitle(page: Page, headline: string): Promise<void> {
  await pressFor(page, 'Control+Shift+h', page.locator('[contenteditable="true"]:focus'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(headline);
  await saved(page);
}

/** Hands the story on the screen off into a folder and gives the path of the file. */
async function handOff({ app, page }: Running, folder: string): Promise<string> {
  await answerDialogs(app, { open: [folder] });
  await runByPalette(page, 'Hand off');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: /^Dateline file/ })).toBeChecked();
  await expect(dialog).toContainText('all versions of the story');
  await dialog
    .getByRole('button', { name: /^(?:Export|Choose|Change)/ })
    .last()
    .click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(await readdir(folder)).toEqual(['TALKS.dateline']);
  return join(folder, 'TALKS.dateline');
}

/** Opens a file to be reviewed. */
async function open({ app, page }: Running, file: string) {
  await answerDialogs(app, { open: [file] });
  const dialog = page.getByRole('dialog');
  await pressFor(page, 'Control+o', dialog);
  await expect(dialog).toContainText('Review the import');
  return dialog;
}

function stories(page: Page) {
  return page.evaluate(async () => {
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 50 } as const;
    const listed = await window.dateline.request('stories.list', { ...query, statuses: [], desks: [] });
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value.rows;
  });
}

/** The ids of the versions of the one story, oldest first. */
async function chainOf(page: Page): Promise<string[]> {
  const [story] = await stories(page);
  return page.evaluate(async (id) => {
    const listed = await window.dateline.request('versions.list', { story: id });
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value.map((version) => version.id).reverse();
  }, story?.id ?? '');
}
