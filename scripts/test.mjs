// npm test: installs what is missing and runs every test. The last line it prints is the totals.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './ensure/build.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { ROOT } from './paths.mjs';
import { runNpm } from './run.mjs';
import { command, say, seconds, Trouble } from './say.mjs';
import { check, totals } from './testing/outcome.mjs';
import { readPlaywright } from './testing/playwright-report.mjs';
import { unlessUnchanged } from './testing/unchanged.mjs';
import { readVitest } from './testing/vitest-report.mjs';

/** @typedef {import('./testing/outcome.mjs').Outcome} Outcome */

const REPORTS = join(ROOT, 'test-results');
const UNIT = join(REPORTS, 'unit.json');
const E2E = join(REPORTS, 'e2e.json');

const HELP = `npm test

Installs what is missing and runs every test: types, lint, format, unit tests, build, and end-to-end tests in the
real Electron. Each step runs even when one before it failed. One step alone: npm run types, lint, format, unit, e2e.
`;

/** Each step is given what came of those before it. @type {readonly [string, (before: readonly Outcome[]) => Promise<Outcome>][]} */
const STEPS = [
  ['types', () => script('types')],
  ['lint', () => scriptUnlessUnchanged('lint')],
  ['format', () => scriptUnlessUnchanged('format')],
  ['unit', unit],
  ['build', build],
  ['e2e', e2e],
];

await command(async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  ensureNode();
  await ensurePackages();
  const stopped = noticeStop();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [name, step] of STEPS) {
    process.stdout.write(`\n── ${name} ──\n`);
    const begun = performance.now();
    const outcome = await step(outcomes);
    outcomes.push(outcome);
    say(`${name}: ${totals([outcome])} in ${seconds(performance.now() - begun)}`);
    if (stopped() > 0) return stopped();
  }
  process.stdout.write(`\n${names('Skipped', outcomes, 'skipped')}${names('Failed', outcomes, 'failed')}`);
  process.stdout.write(`${totals(outcomes)}\n`);
  return outcomes.some(({ failed }) => failed.length > 0) ? 1 : 0;
});

/**
 * The step that runs is passed the signal and ends; those after it are not to begin.
 * @returns {() => number} what to exit with once we were told to stop; 0 until then
 */
function noticeStop() {
  let code = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      code = 128 + constants.signals[signal];
    });
  }
  return () => code;
}

/** @param {string} name of a script in package.json that is one check */
async function script(name) {
  const { code } = await runNpm(['run', '--silent', name]);
  return check(name, code === 0);
}

/** @param {string} name of a script in package.json that is one check and depends on the files alone */
async function scriptUnlessUnchanged(name) {
  const { ok, ran } = await unlessUnchanged(
    name,
    async () => (await runNpm(['run', '--silent', name])).code === 0,
  );
  if (!ran) say('Passed before with the very same files');
  return check(name, ok);
}

async function unit() {
  fresh(UNIT);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const { code } = await runNpm(['run', '--silent', 'unit', '--', ...reporters]);
  return existsSync(UNIT) ? readVitest(UNIT, code) : check('unit', false);
}

async function build() {
  try {
    await ensureBuild();
    return check('build', true);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`${error.message} ${error.todo}\n`);
    return check('build', false);
  }
}

/** @param {readonly Outcome[]} before */
async function e2e(before) {
  if (before.some(({ name, failed }) => name === 'build' && failed.length > 0)) {
    return { name: 'e2e', passed: 0, failed: ['not run: there is no build to test'], skipped: [] };
  }
  fresh(E2E);
  const { code } = await runNpm(['run', '--silent', 'e2e']);
  return existsSync(E2E) ? readPlaywright(E2E, code) : check('e2e', false);
}

/**
 * Makes sure that a report found afterwards is of this run.
 * @param {string} report
 */
function fresh(report) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
}

/**
 * @param {string} title
 * @param {readonly Outcome[]} outcomes
 * @param {'failed' | 'skipped'} which
 * @returns {string}
 */
function names(title, outcomes, which) {
  const lines = outcomes.flatMap((outcome) => outcome[which].map((name) => `  ${outcome.name}: ${name}\n`));
  return lines.length > 0 ? `${title}:\n${lines.join('')}\n` : '';
}
