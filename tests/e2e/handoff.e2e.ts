import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { datelineWriter } from '../../shared/exchange/dateline-file/write';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { emptyPhoto } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { makeVersion, type Version } from '../../shared/story/version';
import { expect, test, type Running } from '../support/app';
import { answerDialogs, askedDialogs } from '../support/dialogs';
import { goOn, type Versions } from '../support/histories';
import { pressFor, runByPalette, saved } from '../support/newsroom';
import { PICTURES } from '../support/pictures';
import { writeContext } from '../support/read-back';

const [RED] = PICTURES;

test('a story goes to another newsroom with its three versions and its picture', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const out = join(dataFolder, 'out');
  await mkdir(out);
  const reporter = await launch({ dataFolder: join(dataFolder, 'reporter') });
  await begin(reporter.page);
  await reporter.page.getByText('The talks begin').first().click();
  await expect(reporter.page.locator('[contenteditable="true"]')).toContainText('The talks begin');
  for (const headline of [', go on', ', and end']) {
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
  await expect(page).toContainText('The talks begin, go on, and end');
  expect(await chainOf(editor.page)).toEqual(before);
  await expect(page.locator('img').first()).toHaveJSProperty('naturalWidth', 1);
  const again = await open(editor, file);
  await expect(again.getByRole('status')).toContainText('There is nothing new in the file');
});

test('a file that goes on from the story here is a new version of it; where both went on, a copy is kept beside', async ({
  launch,
  dataFolder,
}) => {
  const first = firstVersion();
  const theirs = goOn([first], { headline: 'The talks end, by the editor' }, 'Li Wei');
  const [old, newer, parted] = await Promise.all([
    fileOf(join(dataFolder, 'old.dateline'), [first]),
    fileOf(join(dataFolder, 'newer.dateline'), theirs),
    fileOf(
      join(dataFolder, 'parted.dateline'),
      goOn(theirs, { headline: 'Once more by the editor' }, 'Li Wei'),
    ),
  ]);
  const running = await launch({ args: [old] });
  const { page } = running;
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('The story is not here yet');
  await expect(dialog.locator('img').first()).toHaveJSProperty('naturalWidth', 1);
  await dialog.getByRole('button', { name: 'Accept' }).click();
  const text = page.locator('[contenteditable="true"]');
  await expect(text).toContainText('The talks begin');

  await open(running, newer);
  await expect(dialog.getByRole('status')).toContainText('The file goes on from it');
  await expect(dialog.getByRole('radio', { name: 'As a copy beside it' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring in as a new version' }).click();
  await expect(text).toContainText('The talks end, by the editor');
  expect(await chainOf(page)).toEqual(theirs.map(({ id }) => id));
  // The writing goes on where it was, one undo away from what was there before.
  await retitle(page, ', and the reporter');

  await open(running, parted);
  await expect(dialog.getByRole('status')).toContainText('What is here is left as it is');
  await dialog.getByRole('button', { name: 'Bring in as a copy' }).click();
  await expect(text).toContainText('Once more by the editor');
  const listed = await stories(page);
  expect(listed.map(({ slug, headline }) => [slug, headline]).toSorted()).toEqual([
    ['TALKS', 'The talks end, by the editor, and the reporter'],
    ['TALKS-copy', 'Once more by the editor'],
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

/** A story with a picture. */
function talks(): Story {
  const lead = { ...emptyPhoto(RED.media), alt: 'Red', credit: 'EPA' };
  const empty = emptyStory({ now: new Date().toISOString() });
  return {
    ...{ ...empty, slug: 'TALKS', headline: 'The talks begin', lead },
    body: [paragraph('They met in Tokyo.')],
  };
}

function firstVersion(): Version {
  const facts = { author: 'Ann Editor', at: new Date().toISOString(), reason: 'created', note: '' } as const;
  return makeVersion({ ...facts, parents: [], story: talks() });
}

/** Writes a history as a Dateline file and gives its path. */
async function fileOf(path: string, versions: Versions): Promise<string> {
  const written = datelineWriter.write(talks(), writeContext({ versions }));
  if (!written.ok) throw new Error(written.error.code);
  await writeFile(path, written.value.files[0].content);
  return path;
}

/** Keeps a story with a picture. */
async function begin(page: Page): Promise<void> {
  await expect(page.locator('.shell')).toBeVisible();
  const kept = await page.evaluate(
    async ({ value, bytes }) => {
      const added = await window.dateline.request('media.add', {
        name: 'red.png',
        bytes: new Uint8Array(bytes),
      });
      const accepted = await window.dateline.request('import.accept', { story: value });
      return added.ok && accepted.ok;
    },
    { value: talks(), bytes: [...RED.bytes] },
  );
  expect(kept).toBe(true);
  await page.reload();
}

/** Writes on at the end of the headline. */
async function retitle(page: Page, more: string): Promise<void> {
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('End');
  await page.keyboard.type(more);
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
  const asked = async () => (await askedDialogs(app)).length;
  const before = await asked();
  // Pressed again only where nothing was asked: reading takes its time, and a file chosen twice is reviewed twice.
  await expect(async () => {
    if ((await asked()) === before) await page.keyboard.press('Control+o');
    await expect.poll(asked, { timeout: 5_000 }).toBeGreaterThan(before);
  }).toPass();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Review the import', { timeout: 20_000 });
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
