import { expect, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Gives the page of the window a size, in CSS pixels. */
export async function sizeWindow(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** Keeps a picture of the window for the docs where it is taken anew; it has to be there in any case. */
export async function keepPicture(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  const path = testInfo.outputPath(name);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const kept = resolve(import.meta.dirname, '../../docs', name);
  if (process.env['DATELINE_SCREENSHOT'] === '1') await copyFile(path, kept);
  expect(existsSync(kept), 'npm run screenshot takes it').toBe(true);
}
