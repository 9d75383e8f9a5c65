import { readFileSync } from 'node:fs';

/**
 * @typedef {{title: string, tests: {status: 'expected' | 'unexpected' | 'flaky' | 'skipped'}[]}} Spec
 * @typedef {{title: string, specs: Spec[], suites?: Suite[]}} Suite
 */

/**
 * Reads the report of Playwright's JSON reporter.
 * @param {string} path
 * @param {number} code what Playwright exited with
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readPlaywright(path, code) {
  /** @type {{suites: Suite[]}} */
  const { suites } = JSON.parse(readFileSync(path, 'utf8'));
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  /** @param {...string} statuses */
  const named = (...statuses) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  const failed = named('unexpected', 'flaky');
  if (code !== 0 && failed.length === 0) failed.push('an error outside of any test');
  return { name: 'e2e', passed: named('expected').length, failed, skipped: named('skipped') };
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} outer titles of the suites around it
 * @returns {{name: string, status: string}[]}
 */
function testsOf(suite, outer) {
  const titles = [...outer, suite.title];
  return [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ name: [...titles, title].join(' › '), status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles)),
  ];
}
