import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../paths.mjs';

/**
 * @typedef {{fullName: string, status: string}} Assertion
 * @typedef {{name: string, status: string, assertionResults: Assertion[]}} TestFile
 */

/**
 * Reads the report of Vitest's JSON reporter.
 * @param {string} path
 * @param {number} code what Vitest exited with
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readVitest(path, code) {
  /** @type {{testResults: TestFile[]}} */
  const { testResults: files } = JSON.parse(readFileSync(path, 'utf8'));
  const tests = files.flatMap((file) => file.assertionResults);
  /** @param {(status: string) => boolean} wanted */
  const named = (wanted) => tests.filter(({ status }) => wanted(status)).map(({ fullName }) => fullName);
  const failed = [
    ...named((status) => status === 'failed'),
    ...files
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name }) => `${relative(ROOT, name)} (could not be loaded)`),
  ];
  if (code !== 0 && failed.length === 0) failed.push('an error outside of any test');
  return {
    name: 'unit',
    passed: named((status) => status === 'passed').length,
    failed,
    skipped: named((status) => status !== 'passed' && status !== 'failed'),
  };
}
