import type { Page } from '@playwright/test';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { addFolder, deliverFile, deliverWire, nitfOf, watchFolders, wireRows } from '../support/feed';
import { saved } from '../support/newsroom';
import { PICTURES } from '../support/pictures';

const wires = (page: Page) => page.getByRole('radio', { name: /^Wires/ });
const reading = (page: Page) => page.getByRole('region', { name: 'The wire', exact: true });
/** A wire is there some seconds after its file, and the machine may be busy. */
const soon = { timeout: 30_000 };

test('a folder is set, files come in while one works, are searched, and one key makes a draft that stays', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const feed = join(dataFolder, 'feed');
  await mkdir(feed);
  const running = await launch();
  const { app, page } = running;
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Watch a folder…' }).click();
  await addFolder(app, page, feed, 'Kanto');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing has come in yet')).toBeVisible(soon);

  await deliverFile(join(feed, 'lake.png'), PICTURES[0].bytes);
  await deliverWire(join(feed, 'a.xml'), {
    ...{ headline: 'Ministers meet in Tokyo', slug: 'JAPAN-RUSSIA', urgency: 2, place: 'TOKYO' },
    text: ['They met to discuss the islands.', 'A second paragraph of it.'],
    photo: { file: 'lake.png', caption: 'The lake at dawn.' },
  });
  await expect(wireRows(page)).toHaveCount(1, soon);
  await deliverWire(join(feed, 'b.xml'), {
    headline: 'Ferry sails again',
    text: ['The ferry to Zanzibar sails again.'],
    source: 'Oslo Wire',
  });
  await expect(wireRows(page)).toHaveCount(2, soon);
  await expect(wireRows(page).first()).toContainText('Ferry sails again');
  await expect(wireRows(page).last()).toContainText('Bulletin');
  await expect(wires(page)).toHaveAccessibleName(/2 unread/);

  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('zanzi');
  await expect(wireRows(page)).toHaveCount(1);
  await expect(wireRows(page).locator('mark')).toHaveText('Zanzi');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('islands');
  await expect(wireRows(page)).toContainText('Ministers meet');
  await page.keyboard.press('ArrowDown');
  await expect(reading(page)).toContainText('They met to discuss the islands.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(wireRows(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(wires(page)).toHaveAccessibleName(/1 unread/);

  await page.keyboard.press('Control+d');
  const text = page.locator('[contenteditable="true"]');
  await expect(text).toBeFocused();
  await expect(text).toContainText('Ministers meet in Tokyo');
  await expect(text).toContainText(/From the wire: Kanto Press, JAPAN-RUSSIA, received .* file a\.xml\./);
  await expect(text.locator('img')).toBeVisible();
  await page.keyboard.type('Draft: ');
  await saved(page);
  await expect(wireRows(page).last()).toContainText('Draft made');
  expect((await readdir(feed)).sort()).toEqual(['a.xml', 'b.xml', 'lake.png']);
  await running.close();

  const { page: again } = await launch();
  await expect(again.locator('.library-count')).toHaveText('1');
  await again.keyboard.press('Control+4');
  await expect(wireRows(again)).toHaveCount(2);
  await expect(wireRows(again).last()).toContainText('Draft made');
  await expect(wires(again)).toHaveAccessibleName(/1 unread/);
  await again.keyboard.press('End');
  await again.keyboard.press('Enter');
  await expect(again.locator('[contenteditable="true"]')).toContainText('Draft: Ministers meet in Tokyo');
  await again.getByRole('radio', { name: 'All news' }).click();
  await expect(again.getByRole('listbox', { name: 'All news' }).getByRole('option')).toHaveCount(1);
});

test('going through the wires by keys is not disturbed by what comes in, and stories keep out of the way', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const feed = join(dataFolder, 'feed');
  for (let n = 1; n <= 40; n += 1)
    await deliverWire(join(feed, `${n}.xml`), {
      headline: `Wire ${n}`,
      text: [`Text of wire ${n}.`],
      minutesAgo: n,
    });
  const { page } = await launch();
  await page.keyboard.press('Control+n');
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await page.keyboard.type('My own story');
  await saved(page);
  await watchFolders(page, [{ name: 'Kanto', path: feed }]);
  await page.keyboard.press('Control+4');
  await expect(page.locator('.library-count')).toHaveText(/^40, \d+ unread$/, soon);
  await expect(wireRows(page).first()).toContainText('Wire 1');
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('listbox', { name: 'Wires' })).toBeFocused();
  await expect(reading(page)).toContainText('Text of wire 1.');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
  await expect(reading(page)).toContainText('Text of wire 10.');
  const active = page.locator('[role="option"][data-active]');
  await expect(active).toContainText('Wire 10');
  const top = (await active.boundingBox())?.y;
  await deliverWire(join(feed, 'new.xml'), { headline: 'Breaking', text: ['It broke.'], urgency: 1 });
  await expect(page.getByRole('button', { name: '1 new' })).toBeVisible(soon);
  expect((await active.boundingBox())?.y).toBe(top);
  await expect(active).toHaveAttribute('aria-posinset', '11');

  // No key for stories means the one that is out of sight.
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.press('Delete');
  await expect(active).toContainText('Wire 10');
  await page.getByRole('button', { name: '1 new' }).click();
  await expect(wireRows(page).first()).toBeInViewport();
  await expect(wireRows(page).first()).toContainText('Breaking');
  await expect(wireRows(page).first()).toContainText('Flash');
  await page.getByRole('radio', { name: 'All news' }).click();
  await expect(page.locator('[contenteditable="true"]')).toContainText('My own story');
  await expect(page.locator('.library-count')).toHaveText('1');
});

test('going through the unread ones skips none, though each that is read leaves the list', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const feed = join(dataFolder, 'feed');
  for (let n = 1; n <= 5; n += 1)
    await deliverWire(join(feed, `${n}.xml`), {
      headline: `Wire ${n}`,
      text: [`Text of wire ${n}.`],
      minutesAgo: n,
    });
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await watchFolders(page, [{ name: 'Kanto', path: feed }]);
  await page.keyboard.press('Control+4');
  await expect(wireRows(page)).toHaveCount(5, soon);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Unread' }).click();
  await expect(page.getByRole('button', { name: 'Remove the filter Unread' })).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Wires' });
  await list.focus();
  await expect(reading(page)).toContainText('Text of wire 1.');
  await expect(wireRows(page)).toHaveCount(4, soon);
  await page.keyboard.press('ArrowDown');
  await expect(reading(page)).toContainText('Text of wire 2.');
  await expect(wireRows(page)).toHaveCount(3, soon);
  // The focus going and coming back leaves the wire that is read alone.
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(reading(page)).toContainText('Text of wire 3.');
});

test('a folder that is taken out of the settings takes its filter along', async ({ launch, dataFolder }) => {
  const feeds = ['Kanto', 'Oslo'].map((name) => ({ name, path: join(dataFolder, name) }));
  for (const { name, path } of feeds)
    await deliverWire(join(path, 'a.xml'), { headline: `From ${name}`, text: [`Sent by ${name}.`] });
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await watchFolders(page, feeds);
  await page.keyboard.press('Control+4');
  await expect(wireRows(page)).toHaveCount(2, soon);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Oslo' }).click();
  await page.keyboard.press('Escape');
  await expect(wireRows(page)).toHaveText([/From Oslo/]);
  await expect(page.getByRole('button', { name: 'Remove the filter Oslo' })).toBeVisible();
  await watchFolders(page, feeds.slice(0, 1));
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0);
  await expect(wireRows(page)).toHaveText([/From Kanto/], soon);
});

test('what cannot be read is listed with its reason and tried again; a folder that goes and comes is said', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const feed = join(dataFolder, 'feed');
  const whole = nitfOf({ headline: 'Whole at last', text: ['The end is here.'] });
  await deliverFile(join(feed, 'half.xml'), whole.slice(0, 200));
  await deliverFile(join(feed, 'junk.bin'), new Uint8Array([0, 1, 2, 0, 255, 254, 0, 3]));
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await watchFolders(page, [{ name: 'Kanto', path: feed }]);
  await page.keyboard.press('Control+4');
  const trouble = page.getByRole('status', { name: 'Trouble with the wires' });
  await expect(trouble).toContainText('2 files could not be read', soon);
  await trouble.getByRole('button', { name: 'Look…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Could not be read' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog).toContainText('half.xml');
  await expect(dialog).toContainText('well-formed XML');
  await expectAccessible(page);
  await deliverFile(join(feed, 'half.xml'), whole);
  await expect(dialog.getByRole('listitem')).toHaveCount(1, soon);
  await page.keyboard.press('Escape');
  await expect(wireRows(page)).toContainText('Whole at last', soon);

  await rename(feed, `${feed}-away`);
  await expect(trouble).toContainText('Kanto The folder is not there', soon);
  await rename(`${feed}-away`, feed);
  await writeFile(join(feed, 'later.xml'), nitfOf({ headline: 'Back again', text: ['It is back.'] }));
  await expect(wireRows(page).first()).toContainText('Back again', soon);
  await expect(trouble).not.toContainText('not there');
  await page.keyboard.press('Control+1');
  await expect(reading(page)).toBeVisible();
  await expectAccessible(page);
});

test('a kill while wires come in loses none and doubles none', async ({ launch, dataFolder }) => {
  test.slow();
  const feed = join(dataFolder, 'feed');
  for (let n = 1; n <= 120; n += 1)
    await deliverWire(join(feed, `${n}.xml`), {
      headline: `Wire ${n}`,
      text: [`Text of wire ${n}.`],
      minutesAgo: n,
    });
  const first = await launch();
  await expect(first.page.locator('.shell')).toBeVisible();
  await watchFolders(first.page, [{ name: 'Kanto', path: feed }]);
  await first.page.keyboard.press('Control+4');
  await expect(wireRows(first.page).first()).toBeVisible(soon);
  await first.kill();
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.locator('.library-count')).toHaveText(/^120, 1\d\d unread$/, { timeout: 60_000 });
});
