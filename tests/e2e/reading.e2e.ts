import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { pressFor } from '../support/newsroom';

const STORY = 'A headline that was read\n\nA paragraph of the story that was in the file.\n';

test('a file whose reading hangs can be stopped, and the next one is read', async ({
  launch,
  dataFolder,
}) => {
  const running = await launch();
  const { page } = running;
  await hangOn(running.app, page, dataFolder);
  const notice = page.getByLabel('Notices');
  await expect(notice).toContainText('Reading 2 files…');
  await notice.getByRole('button', { name: 'Stop' }).click();
  await expect(notice).toContainText('The reading was stopped. Nothing was brought in.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog')).toContainText('A headline that was read');
});

test('a reading process that dies is a clear failure of its file, and the others are read', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  const pid = await hangOn(app, page, dataFolder);
  process.kill(pid, 'SIGKILL');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('hangs.txt That file could not be read: its reader stopped.');
  await expect(dialog).toContainText('A headline that was read');
});

test('what takes too long is left alone, and says so', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await hangOn(app, page, dataFolder);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('hangs.txt That file takes too long to read', { timeout: 40_000 });
  await expect(dialog).toContainText('A headline that was read');
});

test('the application quits at once while a reading hangs, and leaves no process behind', async ({
  launch,
  dataFolder,
}) => {
  const running = await launch();
  const pid = await hangOn(running.app, running.page, dataFolder);
  const before = Date.now();
  await running.close();
  expect(Date.now() - before).toBeLessThan(10_000);
  // It was told to end: let go on, it does.
  go(pid);
  await expect.poll(() => isThere(pid)).toBe(false);
});

test('why nothing could be read stands in full view', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await answerDialogs(app, { open: [join(dataFolder, 'nowhere.txt'), dataFolder] });
  const dialog = page.getByRole('dialog');
  await pressFor(page, 'Control+o', dialog);
  await expect(dialog).toContainText('Nothing could be read');
  const reasons = dialog.getByRole('list', { name: 'Could not be read' });
  await expect(reasons.getByRole('listitem')).toHaveCount(2);
  expect(await isWhole(reasons)).toBe(true);
});

test('files dropped on the window and on the list are read, and shown before they are kept', async ({
  launch,
  dataFolder,
}) => {
  const folder = join(dataFolder, 'in');
  await mkdir(folder);
  const file = join(folder, 'dropped.txt');
  await writeFile(file, STORY);
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  for (const target of [page.locator('.library-head'), page.locator('.shell-center')]) {
    await dropFiles(page, target, [file, join(folder, 'none.txt')]);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('A headline that was read');
    await expect(dialog).toContainText('none.txt That file is no longer there.');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.locator('.library-count')).toHaveText('0');
});

/** Brings two files in while the process that reads them stands still; gives its id. */
async function hangOn(app: ElectronApplication, page: Page, dataFolder: string): Promise<number> {
  const folder = join(dataFolder, 'in');
  await mkdir(folder);
  const [hangs, good] = [join(folder, 'hangs.txt'), join(folder, 'good.txt')];
  await writeFile(hangs, STORY);
  await writeFile(good, STORY);
  const read = await page.evaluate(
    (path) => window.dateline.request('import.paths', { paths: [path] }),
    good,
  );
  expect(read.ok).toBe(true);
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Dateline reading')?.pid ?? 0,
  );
  process.kill(pid, 'SIGSTOP');
  await answerDialogs(app, { open: [hangs, good] });
  await pressFor(page, 'Control+o', page.getByLabel('Notices').getByText('Reading'));
  return pid;
}

function go(pid: number): void {
  if (isThere(pid)) process.kill(pid, 'SIGCONT');
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether nothing of an element is cut off by what it stands in. */
function isWhole(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node.scrollHeight <= node.clientHeight + 1);
}

/** Drags files from the desktop onto a part of the window. */
async function dropFiles(page: Page, target: Locator, files: string[]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to drop on');
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
    if (type === 'dragOver') await expect(page.getByText('Drop to bring in.')).toBeVisible();
  }
  await session.detach();
}
