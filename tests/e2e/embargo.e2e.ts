import type { Locator, Page } from '@playwright/test';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import type { Story } from '../../shared/story/story';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { answerDialogs } from '../support/dialogs';
import { keepStories } from '../support/keep-stories';
import { runByPalette, saved } from '../support/newsroom';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const notice = (page: Page): Locator => page.getByRole('note', { name: 'Embargo' });
const row = (page: Page, headline: string): Locator => page.getByRole('option').filter({ hasText: headline });

/** A story of this headline, under embargo for so long (ms), 0 for none. */
function story(headline: string, holdsFor: number, fields: Partial<Story> = {}): Story {
  const now = Date.now();
  const until = new Date(now + holdsFor).toISOString();
  return {
    ...emptyStory({ now: new Date(now).toISOString() }),
    headline,
    body: [paragraph('The ministers met.'), paragraph('They parted.')],
    embargo: holdsFor === 0 ? null : { until, zone: 'Asia/Tokyo' },
    ...fields,
  };
}

const DAY = 86_400_000;

test('an embargoed story is marked wherever it shows, and by itself no longer once it has passed', async ({
  launch,
}) => {
  const { page } = await launch();
  await keepStories(page, [story('Budget', 20_000, { slug: 'BUDGET' }), story('Free', 0)]);
  await row(page, 'Budget').dblclick();
  await expect(editor(page)).toContainText('Budget');

  const tab = page.getByRole('tab', { name: /BUDGET/ });
  const status = page.getByRole('button', { name: /^Go to the embargo/ });
  await expect(notice(page)).toContainText(/Embargoed until .* in Tokyo, that is .* here/);
  await expect(tab).toHaveAccessibleName(/under embargo/);
  await expect(status).toBeVisible();
  await expect(row(page, 'Budget')).toContainText('under embargo until');
  await expect(page).toHaveTitle(/^EMBARGOED — BUDGET/);
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('budget');
  await expect(page.getByRole('option', { name: /Go to “Budget” under embargo/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(notice(page)).toHaveCount(0, { timeout: 30_000 });
  await expect(status).toHaveCount(0);
  await expect(tab).not.toHaveAccessibleName(/under embargo/);
  await expect(row(page, 'Budget')).toContainText('Embargo ended');
  await expect(page).toHaveTitle(/^BUDGET/);
});

test('the embargo is a key away, and a version says that it was under one', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [story('Budget', DAY)]);
  await row(page, 'Budget').dblclick();
  await expect(editor(page)).toBeFocused();
  await expectAccessible(page);
  await runByPalette(page, 'Go to the embargo');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByLabel('Date', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+s');
  await inspector.getByRole('button', { name: 'Remove the embargo' }).click();
  await expect(notice(page)).toHaveCount(0);
  await saved(page);
  await page.keyboard.press('Control+Shift+y');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions.getByRole('note', { name: 'Embargo' })).toContainText('Embargoed until');
});

test('an export names every story under embargo with when it lifts, and goes only when that is agreed to', async ({
  launch,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  await mkdir(out);
  const { app, page } = await launch();
  await answerDialogs(app, { open: [out] });
  await keepStories(page, [story('First', DAY), story('Free', 0), story('Second', 2 * DAY)]);
  await page.getByRole('listbox', { name: 'All news' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export 3 stories' });
  const named = dialog.getByRole('list', { name: 'Stories under embargo' });
  await expect(named.getByRole('listitem')).toHaveCount(2);
  await expect(named).toContainText(/“First”until .* in Tokyo, that is .* here/);
  await expect(named).toContainText('“Second”');
  const send = dialog.getByRole('button', { name: 'Export 3 stories', exact: true });
  await expect(send).toBeDisabled();
  await expectAccessible(page);
  await dialog.getByRole('switch', { name: /^Export under embargo/ }).click();
  await dialog.getByRole('button', { name: 'Export 3 stories under embargo' }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  expect((await readdir(out)).toSorted()).toEqual(['First.html', 'Free.html', 'Second.html']);
  expect(await readFile(join(out, 'Second.html'), 'utf8')).toContain('EMBARGOED until');
  await page.keyboard.press('Escape');

  await runByPalette(page, 'as a site');
  const site = page.getByRole('dialog');
  await expect(site.getByRole('list', { name: 'Stories under embargo' })).toContainText('“First”');
  await expect(site).toContainText('2 stories stay out: they are under embargo');
});

test('a copy of a story under embargo says so to other programs, and not to Dateline', async ({ launch }) => {
  const { app, page } = await launch();
  await keepStories(page, [story('Budget', DAY), story('Another', 0, { body: [paragraph('')] })]);
  await row(page, 'Budget').dblclick();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^EMBARGOED until .*\n\n/);
  await row(page, 'Another').dblclick();
  await expect(editor(page)).toContainText('Another');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+v');
  await expect(editor(page)).toContainText('They parted.');
  await expect(editor(page)).not.toContainText('EMBARGOED');
});
