import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

declare global {
  interface Window {
    axe?: typeof import('axe-core');
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.1, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Has axe look at the window as it stands; what it finds fails the test, element by element. */
export async function expectAccessible(page: Page): Promise<void> {
  // The page's own rules forbid script elements; what a debugger evaluates is not bound by them.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async (rules) => {
    const results = await window.axe?.run(document, { runOnly: { type: 'tag', values: rules } });
    if (results === undefined) throw new Error('axe is not there');
    if (results.passes.length === 0) throw new Error('axe looked at nothing');
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    );
  }, RULES);
  expect(found).toEqual([]);
}
