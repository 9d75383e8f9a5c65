// npm run bench [-- <part of a name>…]: runs the measurements of tests/bench one by one and prints one table.
//
// A measurement prints rows `name, ratio` on stdout: how many times as long (or as large) as the floor, the least that
// could do the job, measured in the same run. What else it has to say goes to stderr. `*.bench.ts` runs in plain
// Node, `*.electron.bench.ts` in Electron's main process.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDisplay } from './display.mjs';
import { ensureBuild } from './ensure/build.mjs';
import { ensureBundle } from './ensure/bundle.mjs';
import { ensureElectron } from './ensure/electron.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { ensureSystem } from './ensure/system.mjs';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { command, say } from './say.mjs';

const SOURCES = ['shared', 'electron', 'renderer', 'tests/bench', 'tests/support'];
const ENDING = '.bench.ts';

/** @typedef {{name: string, ratio: number}} Row */

await command(async () => {
  ensureNode();
  await ensurePackages();
  const wanted = process.argv.slice(2);
  const files = readdirSync(join(ROOT, 'tests', 'bench'))
    .filter((name) => name.endsWith(ENDING) && wanted.every((part) => name.includes(part)))
    .sort();
  /** @type {Row[]} */
  const rows = [];
  let failed = 0;
  for (const file of files) {
    const bundle = await ensureBundle(`tests/bench/${file}`, `bench/${file.replace(/ts$/, 'mjs')}`, SOURCES);
    say(`Measuring ${file}…`);
    const { code, output } = file.endsWith(`.electron${ENDING}`)
      ? await runElectron(bundle)
      : await run(process.execPath, ['--expose-gc', bundle], { output: 'results' });
    rows.push(...read(output));
    if (code !== 0) failed++;
  }
  process.stdout.write(table(rows));
  if (failed > 0) say(`${failed} of ${files.length} ended with an error; it is above`);
  return failed > 0 ? 1 : 0;
});

/** @param {string} bundle */
async function runElectron(bundle) {
  await ensureSystem();
  const runtime = await ensureElectron();
  await ensureBuild();
  return onDisplay((env) => run(runtime.program, [...runtime.flags, bundle], { env, output: 'results' }));
}

/**
 * @param {string} output
 * @returns {Row[]}
 */
function read(output) {
  return [...output.matchAll(/^(.+),\s*(\d+(?:\.\d+)?)\s*$/gm)].map(([, name = '', ratio]) => ({
    name,
    ratio: Number(ratio),
  }));
}

/**
 * @param {readonly Row[]} rows
 * @returns {string}
 */
function table(rows) {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, ratio }) => `${name.padEnd(width)}  ${ratio.toFixed(2).padStart(9)} × floor\n`)
    .join('');
}
