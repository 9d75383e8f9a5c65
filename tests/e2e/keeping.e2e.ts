import { spawn } from 'node:child_process';
import { readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { newStory, pageText, saved, useHouse } from '../support/newsroom';

/** Numbers the kills are timed by, the same in every run. */
const MOMENTS = [40, 310, 730, 1240];

test('killed at any moment while typing, it loses nothing that was said to be saved', async ({ launch }) => {
  test.slow();
  let acknowledged = '';
  for (const [round, moment] of MOMENTS.entries()) {
    const running = await launch();
    const { page } = running;
    if (round === 0) await newStory(page);
    const editor = page.locator('[contenteditable="true"]');
    await expect(editor).toBeVisible();
    expect(await pageText(page)).toContain(acknowledged);
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+End');
    const word = `round${round}`;
    await page.keyboard.type(` ${word}`);
    await saved(page);
    acknowledged = word;
    // From here on nothing is promised but what the window says: it is killed in the middle of typing.
    const typing = page.keyboard
      .type(' and so on, and so on'.repeat(40), { delay: 3 })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await running.kill();
    await typing;
  }
  const { page } = await launch();
  await expect(page.locator('[contenteditable="true"]')).toBeVisible();
  const text = await pageText(page);
  for (const round of MOMENTS.keys()) expect(text).toContain(`round${round}`);
});

test('it opens again where it was: tabs, the one on the screen and the caret', async ({ launch }) => {
  const first = await launch();
  await newStory(first.page);
  await first.page.keyboard.type('The first story');
  await newStory(first.page);
  await first.page.keyboard.type('The second story');
  await first.page.keyboard.press('Control+2');
  await first.page.keyboard.type('Words before and after.');
  for (let left = 'after.'.length; left > 0; left -= 1) await first.page.keyboard.press('ArrowLeft');
  await saved(first.page);
  await first.close();

  const { page } = await launch();
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.getByRole('tab', { selected: true })).toContainText('The second story');
  await expect(page.locator('[contenteditable="true"]')).toContainText('Words before and after.');
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await page.keyboard.type('now ');
  await expect(page.locator('[contenteditable="true"]')).toContainText('Words before and now after.');
});

test('a second start brings the first window to the front and ends', async ({ launch, dataFolder }) => {
  const running = await launch();
  const file = join(dataFolder, 'dropped.txt');
  await writeFile(
    file,
    'A headline from outside\n\nA paragraph of a story that was opened from the desktop.\n',
  );
  const [program = '', ...words] = running.process.spawnargs;
  const second = spawn(program, [...words.filter((word) => !/inspect|remote-debugging/.test(word)), file], {
    env: { ...process.env, DATELINE_DATA: dataFolder },
  });
  const code = await new Promise<number | null>((resolve) => {
    second.once('exit', resolve);
  });
  expect(code).toBe(0);
  await expect(running.page.getByRole('dialog')).toContainText('A headline from outside');
});

test('a damaged library is kept, said to be damaged, and the newest backup takes its place', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch();
  await newStory(first.page);
  await first.page.keyboard.type('Kept in a backup');
  await saved(first.page);
  const made = await first.page.evaluate(() => window.dateline.request('backups.make', {}));
  expect(made.ok).toBe(true);
  await first.close();
  const library = join(dataFolder, 'stories.db');
  await truncate(library, 1500);
  await writeFile(library, Buffer.alloc(8192, 7));
  const broken = await readFile(library);

  const second = await launch();
  const { page } = second;
  await expect(page.getByText(/damaged/i).first()).toBeVisible();
  const kept = (await readdir(dataFolder)).filter((name) => name.includes('damaged') && name.endsWith('.db'));
  expect(kept).toHaveLength(1);
  expect(await readFile(join(dataFolder, kept[0] ?? ''))).toEqual(broken);
  await page
    .getByRole('button', { name: /restore/i })
    .first()
    .click();
  await expect(page.getByText('Kept in a backup').first()).toBeVisible();
});

test('versions are made, looked at and restored, and restoring can be undone', async ({ launch }) => {
  const { page } = await launch();
  await useHouse(page, 'ap');
  await newStory(page);
  await page.keyboard.type('First wording');
  await page.keyboard.press('Control+s');
  await saved(page);
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Second wording');
  await saved(page);
  await page.keyboard.press('Control+Shift+y');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('First wording').first().click();
  await dialog.getByRole('button', { name: /restore/i }).click();
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('First wording');
  await saved(page);
});

test('a window that is closed while its page is still coming closes at once', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  const ended = new Promise<void>((resolve) => {
    app.once('close', () => resolve());
  });
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.webContents.once('did-navigate', () => window.close());
    window?.webContents.reload();
  });
  await ended;
});
