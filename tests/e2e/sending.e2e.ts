import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Locator, Page } from '@playwright/test';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { emptyPhoto } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { keepLandscape, keepStories } from '../support/keep-stories';
import { runByPalette } from '../support/newsroom';

/** How a file of any of the formats ends when all of it is there. */
const WHOLE = /(?:<\/html>|%%EOF|Some text\.[^]*)\s*$/;

const SECRET = 'Only for the eyes of the desk';

test('names that no disk takes become files all the same, and the folder shows them', async ({
  launch,
  dataFolder,
}) => {
  const out = await emptyFolder(dataFolder);
  const { app, page } = await launch();
  await keepStories(page, [
    story({ slug: 'CON' }),
    story({ slug: '../../outside' }),
    story({ headline: `${'A headline that goes on and on '.repeat(20)}?` }),
    story({ headline: 'Talks: “Tokyo” / *Moscow* <live>' }),
    story({ headline: 'talks: “tokyo” / *moscow* <live>' }),
  ]);
  await answerDialogs(app, { open: [out] });
  const dialog = await exportAll(page);
  await exportButton(dialog).click();
  await expect(dialog.getByRole('status')).toContainText('5 files');
  expect((await readdir(out)).toSorted()).toHaveLength(5);
  expect(await readdir(out)).toEqual(expect.arrayContaining(['_CON.html', 'outside.html']));
  expect(await readdir(dataFolder)).not.toContain('outside.html');

  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, '__shown', []);
    Object.assign(shell, {
      showItemInFolder: (path: string) => {
        const shown: unknown = Reflect.get(globalThis, '__shown');
        if (Array.isArray(shown)) shown.push(path);
      },
    });
  });
  await dialog.getByRole('button', { name: 'Show in folder' }).click();
  const shown = async (): Promise<string[]> =>
    v.parse(v.array(v.string()), await app.evaluate((): unknown => Reflect.get(globalThis, '__shown')));
  await expect.poll(shown).toHaveLength(1);
  const [path = ''] = await shown();
  expect(dirname(path)).toBe(out);
  expect((await stat(path)).isFile()).toBe(true);
});

test('a long export can be stopped, and leaves no half of a file', async ({ launch, dataFolder }) => {
  const out = await emptyFolder(dataFolder);
  const { app, page } = await launch();
  await keepStories(
    page,
    Array.from({ length: 60 }, (_, n) => story({ headline: `Story ${n}` })),
  );
  await answerDialogs(app, { open: [out] });
  const dialog = await exportAll(page);
  for (const format of [/^Plain text/, /^PDF/]) await dialog.getByRole('checkbox', { name: format }).click();
  await exportButton(dialog).click();
  const progress = dialog.getByRole('progressbar');
  await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]/);
  await page.keyboard.press('Escape');
  const words = dialog.getByRole('status');
  await expect(words).toContainText(/Stopped after \d+ of 60 stories\./);
  const made = Number(/after (\d+) of/.exec((await words.textContent()) ?? '')?.[1]);
  expect(made).toBeLessThan(60);
  const names = await readdir(out);
  expect(names.filter((name) => !/^Story-\d+\.(?:html|txt|pdf)$/.test(name))).toEqual([]);
  expect(names).toHaveLength(3 * made);
  for (const name of names) expect(await readFile(join(out, name), 'latin1')).toMatch(WHOLE);
});

test('a folder that may not be written is said before anything else, and another one can be chosen', async ({
  launch,
  dataFolder,
}) => {
  test.skip(process.platform !== 'linux', 'only Linux has a folder that nobody may write');
  const out = await emptyFolder(dataFolder);
  const { app, page } = await launch();
  await keepStories(page, [story({ headline: 'One' }), story({ headline: 'Two' })]);
  await answerDialogs(app, { open: ['/sys'] });
  const dialog = await exportAll(page);
  await exportButton(dialog).click();
  await expect(dialog.getByRole('alert')).toContainText('Dateline may not write in that folder.');
  await answerDialogs(app, { open: [out] });
  await dialog.getByRole('button', { name: 'Change the folder' }).click();
  await exportButton(dialog).click();
  await expect(dialog.getByRole('status')).toContainText('2 files');
});

test('an embargo goes with the story in every format, and what is for editors in none that is published', async ({
  launch,
  dataFolder,
}) => {
  const out = await emptyFolder(dataFolder);
  const { app, page } = await launch();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const note = { id: 'n1', kind: 'note', runs: plain(SECRET) } as const;
  const fields = { editorsNote: SECRET, embargo: { until, zone: 'Europe/Rome' } };
  await keepStories(page, [
    story({ headline: 'Held back', body: [paragraph('Before.'), note, paragraph('After.')], ...fields }),
    story({ headline: 'Free to go', editorsNote: SECRET }),
  ]);
  await answerDialogs(app, { open: [out] });
  const dialog = await exportAll(page);
  await expect(exportButton(dialog)).toBeDisabled();
  await expect(dialog).toContainText(/“Held back”until .* in Rome/);
  for (const format of [/^Plain text/, /^Markdown/, /^PDF/, /^Story file/])
    await dialog.getByRole('checkbox', { name: format }).click();
  await expect(exportButton(dialog)).toBeDisabled();
  await dialog.getByRole('switch', { name: /^Export under embargo/ }).click();
  await exportButton(dialog).click();
  await expect(dialog.getByRole('status')).toContainText('10 files');
  await page.keyboard.press('Escape');
  for (const ending of ['html', 'txt', 'md']) {
    const held = await readFile(join(out, `Held-back.${ending}`), 'utf8');
    expect([ending, /embargoed until/i.test(held)]).toEqual([ending, true]);
    expect([ending, held.includes('After.'), held.includes(SECRET)]).toEqual([ending, true, false]);
    const free = await readFile(join(out, `Free-to-go.${ending}`), 'utf8');
    expect([ending, /embargoed until/i.test(free), free.includes(SECRET)]).toEqual([ending, false, false]);
  }
  expect(JSON.parse(await readFile(join(out, 'Held-back.story.json'), 'utf8'))).toMatchObject(fields);

  // A site is published as it is written: nothing under embargo is on it, not even its name.
  await rm(out, { recursive: true });
  await mkdir(out);
  await runByPalette(page, 'as a site');
  await page.getByRole('dialog').getByRole('button', { name: 'Export the site' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Done' })).toBeVisible();
  const pages = await readdir(join(out, 'stories'));
  expect(pages).toHaveLength(1);
  for (const name of ['index.html', 'feed.xml', ...pages.map((one) => join('stories', one))]) {
    const text = await readFile(join(out, name), 'utf8');
    expect([name, text.includes('Free to go'), text.includes('Held back'), text.includes(SECRET)]).toEqual([
      name,
      true,
      false,
      false,
    ]);
  }
});

test('a picture whose file is gone is said to be missing wherever it would stand', async ({
  launch,
  dataFolder,
  expectErrors,
}) => {
  expectErrors(/404/);
  const { page } = await launch();
  const media = await keepLandscape(page);
  const photo = { ...emptyPhoto(media), alt: 'A lake at sunrise', caption: plain('The lake') };
  await keepStories(page, [story({ headline: 'At the lake', lead: photo })]);
  await rm(join(dataFolder, 'media'), { recursive: true });
  await page.getByText('At the lake').first().click();
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('This picture is missing');
  await expect(editor).toContainText('A lake at sunrise');
  await page.keyboard.press('Control+Shift+y');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions).toContainText('The picture itself is not here');
  await page.keyboard.press('Escape');
  await expect(versions).toHaveCount(0);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toContainText('The picture “The lake” is missing here');
});

function story(fields: Partial<Story>): Story {
  return { ...emptyStory({ now: new Date().toISOString() }), body: [paragraph('Some text.')], ...fields };
}

async function emptyFolder(dataFolder: string): Promise<string> {
  const out = join(dataFolder, 'out');
  await mkdir(out);
  return out;
}

/** Opens the export of all stories of the list by keys. */
async function exportAll(page: Page): Promise<Locator> {
  await page.locator('.library-rows').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await expect(exportButton(dialog)).toBeVisible();
  return dialog;
}

function exportButton(dialog: Locator): Locator {
  return dialog.getByRole('button', { name: /^Export \d+ stories( under embargo)?$/ });
}
