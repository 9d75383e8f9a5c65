import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newStory as made, paragraph } from '../../shared/story/create';
import { emptyPhoto, type Media, type Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { answerDialogs } from '../support/dialogs';
import { keepPictures } from '../support/keep-photos';
import { keepStories } from '../support/keep-stories';
import { newStory, pressFor, saved, typeText } from '../support/newsroom';

/** What the window says when it asks for a file that a test has taken away. */
const NOT_FOUND = /Failed to load resource/;

function photo(media: Media, caption: string, some: Partial<Photo> = {}): Photo {
  return { ...emptyPhoto(media), caption: plain(caption), credit: 'EPA', alt: 'A lake', ...some };
}

function story(slug: string, some: Partial<Story>): Story {
  return { ...made({ now: '2026-03-20T10:00:00Z' }), slug, headline: `Headline of ${slug}`, ...some };
}

async function openPhotos(page: Page): Promise<void> {
  await pressFor(page, 'Control+Shift+m', page.getByRole('dialog', { name: 'Photos' }));
  await expect(page.getByLabel('Search all photos')).toBeFocused();
}

/** A lake in two stories, one of them with a storm, and a storm alone in a third, which is spiked. */
async function threeStories(page: Page): Promise<[Media, Media]> {
  const [lake, storm] = await keepPictures(page, 2);
  if (lake === undefined || storm === undefined) throw new Error('No pictures');
  await keepStories(page, [
    story('SPIKED', { lead: photo(storm, 'Rain over the bay') }),
    story('LAKE', { lead: photo(lake, 'Рассвет на Онежском озере', { byline: 'José Nuñez' }) }),
    story('BOTH', {
      lead: photo(lake, 'Dawn at Lake Onega', { byline: 'José Nuñez' }),
      body: [paragraph('Text.'), { id: 'storm', kind: 'photo', photo: photo(storm, 'A storm front') }],
    }),
  ]);
  await page.evaluate(async () => {
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 9 } as const;
    const listed = await window.dateline.request('stories.list', { ...query, statuses: [], desks: [] });
    const ids = listed.ok
      ? listed.value.rows.filter(({ slug }) => slug === 'SPIKED').map(({ id }) => id)
      : [];
    await window.dateline.request('stories.spike', { ids });
  });
  return [lake, storm];
}

async function storyOf(page: Page, slug: string): Promise<Story> {
  return page.evaluate(async (wanted) => {
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 9 } as const;
    const listed = await window.dateline.request('stories.list', { ...query, statuses: [], desks: [] });
    const row = listed.ok ? listed.value.rows.find((one) => one.slug === wanted) : undefined;
    const opened = await window.dateline.request('stories.open', { id: row?.id ?? '' });
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.story;
  }, slug);
}

test('the photos of all stories are found by what any story says, and lead to the stories that show them', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await openPhotos(page);
  const dialog = page.getByRole('dialog', { name: 'Photos' });
  await expect(dialog.getByText('No photos yet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await threeStories(page);
  await openPhotos(page);
  const cells = dialog.getByRole('option');
  await expect(cells).toHaveCount(2);
  await expect(cells.first().locator('img')).toHaveJSProperty('naturalWidth', 480);
  await expectAccessible(page);

  await expect(dialog.getByLabel('Search all photos')).toBeFocused();
  await page.keyboard.type('рассвет nunez');
  await expect(cells).toHaveCount(1);
  await expect(cells.first()).toContainText('Рассвет');
  await expect(dialog.getByText('Stories say different things of it')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cells).toHaveCount(2);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(dialog.getByRole('option', { selected: true })).toContainText('A storm front');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('/');
  await expect(dialog.getByLabel('Search all photos')).toBeFocused();
  await page.keyboard.type('storm');
  await expect(cells).toHaveCount(1);
  const uses = dialog.getByRole('list', { name: 'Used in' });
  await expect(uses.getByRole('listitem')).toHaveText([/BOTH/, /SPIKED.*Spiked/]);
  await uses.getByRole('button', { name: /BOTH/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('tab', { selected: true })).toContainText('BOTH');
  await expect(page.locator('.shell-inspector')).toContainText('DL-1043.jpg');
});

test('a photo goes into the open story with all that is said of it, at the caret or as lead, as one step', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await threeStories(page);
  await newStory(page);
  await typeText(page, 'A new one');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+2');
  await typeText(page, 'First.');
  // Who types on without waiting for the window types into its search.
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.type('storm');
  const cells = page.getByRole('dialog', { name: 'Photos' }).getByRole('option');
  await expect(page.getByLabel('Search all photos')).toHaveValue('storm');
  await expect(cells).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const body = page.locator('.photo:not(.lead)');
  await expect(body.locator('.caption')).toHaveText('A storm front');
  await expect(body.locator('.credit')).toHaveText('EPA');
  await page.keyboard.press('Control+z');
  await expect(body).toHaveCount(0);
  await expect(page.locator('[contenteditable="true"]')).toContainText('First.');

  await openPhotos(page);
  await page.keyboard.type('onega');
  await expect(cells).toHaveCount(1);
  await page.getByRole('button', { name: 'Use as lead' }).click();
  const lead = page.locator('.photo.lead');
  await expect(lead.locator('.caption')).toHaveText('Dawn at Lake Onega');
  await saved(page);
});

test('a picture is replaced wherever it stands; what is said of it stays, and the open story can undo it', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  const [lake] = await threeStories(page);
  const retouched = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(90, 60);
    canvas.getContext('2d')?.fillRect(0, 0, 90, 60);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const path = join(dataFolder, 'retouched.png');
  await writeFile(path, Uint8Array.from(retouched));
  await page.getByRole('option', { name: /BOTH/ }).dblclick();
  const lead = page.locator('.photo.lead img');
  await expect(lead).toHaveJSProperty('naturalWidth', 900);

  await answerDialogs(app, { open: [path] });
  await openPhotos(page);
  await page.keyboard.type('onega');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.getByRole('button', { name: 'Replace…' }).click();
  const ask = page.getByRole('dialog', { name: 'Replace the picture' });
  await expect(ask.getByLabel('Where')).toContainText('All 2 stories');
  await ask.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(ask).toHaveCount(0);
  await expect(page.getByText('Replaced the picture in 2 stories.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lead).toHaveJSProperty('naturalWidth', 90);
  for (const slug of ['LAKE', 'BOTH']) {
    const { lead: now } = await storyOf(page, slug);
    expect(now?.media).toMatchObject({ name: 'retouched.png', width: 90 });
    expect(now).toMatchObject({ byline: 'José Nuñez', credit: 'EPA' });
  }
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect(lead).toHaveJSProperty('naturalWidth', 900);
  await saved(page);
  expect((await storyOf(page, 'BOTH')).lead?.media?.hash).toBe(lake.hash);
});

test('a missing picture is found again by its own file only; another is offered in its place', async ({
  launch,
  dataFolder,
  expectErrors,
}) => {
  expectErrors(NOT_FOUND);
  const { app, page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  const [lake, storm] = await threeStories(page);
  const fileOf = ({ hash }: Media): string => join(dataFolder, 'media', hash.slice(0, 2), hash);
  const original = join(dataFolder, 'from the camera.jpg');
  await writeFile(original, await readFile(fileOf(lake)));
  await rm(fileOf(lake));
  await page.getByRole('option', { name: /LAKE/ }).dblclick();
  await expect(page.locator('.photo.lead')).toContainText('This picture is missing');

  await openPhotos(page);
  const dialog = page.getByRole('dialog', { name: 'Photos' });
  await dialog.getByLabel('Which photos').click();
  await page.getByRole('option', { name: 'Missing file (1)' }).click();
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: 'Insert at the caret' })).toBeDisabled();
  await answerDialogs(app, { open: [fileOf(storm)] });
  await dialog.getByRole('button', { name: 'Find the file…' }).click();
  const ask = page.getByRole('dialog', { name: 'Replace the picture' });
  await expect(ask).toContainText('This is another picture');
  await ask.getByRole('button', { name: 'Cancel' }).click();

  await answerDialogs(app, { open: [original] });
  await dialog.getByRole('button', { name: 'Find the file…' }).click();
  await expect(page.getByText('Found: the picture is here again')).toBeVisible();
  await expect(dialog.getByText('No photo fits')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.photo.lead img')).toHaveJSProperty('naturalWidth', 900);
});

test('a photo without credit or alt text keeps its story from being filed, and is gone to from the checks; its place is proposed', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  const [lake] = await keepPictures(page, 1);
  if (lake === undefined) throw new Error('No picture');
  const bare = { ...emptyPhoto(lake), caption: plain('Dawn') };
  await keepStories(page, [story('BARE', { lead: bare })]);
  await page.getByRole('option', { name: /BARE/ }).dblclick();
  const inspector = page.locator('.inspector');
  await expect(inspector.getByRole('list', { name: 'Still missing' }).getByRole('listitem')).toHaveText([
    /Credit of every photo/,
    /Alt text of every photo/,
  ]);
  const checks = inspector.getByRole('list', { name: 'Checks' });
  await checks.getByRole('button', { name: /The lead photo “Dawn” needs a credit/ }).click();
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toBeFocused();
  await typeText(page, 'EPA');
  await expect(page.locator('.photo.lead .credit')).toHaveText('EPA');
  await checks.getByRole('button', { name: /needs alt text/ }).click();
  await expect(editor).toBeFocused();
  await typeText(page, 'A lake at dawn');
  await expect(page.locator('.photo.lead .alt')).toContainText('A lake at dawn');
  await expect(checks).toHaveCount(0);

  const place = inspector.getByRole('combobox', { name: 'Place' });
  await place.fill('Petrozav');
  await page.getByRole('option', { name: /^Petrozavodsk/ }).click();
  await saved(page);
  expect((await storyOf(page, 'BARE')).lead?.place).toMatchObject({
    ...{ name: 'Petrozavodsk', countryCode: 'RU', timeZone: 'Europe/Moscow' },
  });
  await expect(inspector.getByRole('list', { name: 'Still missing' })).toHaveCount(0);
});
