import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared');

/** The folder of real stories that may lie beside the checkout; null where it does not. */
export const sharedFolder: string | null = existsSync(join(FOLDER, 'samples')) ? FOLDER : null;

/**
 * A file of that folder, for tests that are skipped without it:
 * `test.skipIf(sharedFolder === null)` in Vitest, `test.skip(sharedFolder === null)` in Playwright.
 */
export function sharedFile(...names: readonly string[]): string {
  if (sharedFolder === null) throw new Error('The folder of real stories is absent: skip this test.');
  return join(sharedFolder, ...names);
}
