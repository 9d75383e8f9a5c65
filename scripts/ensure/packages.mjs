import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { runNpm } from '../run.mjs';
import { timed, Trouble } from '../say.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { withCheckoutLock } from './lock.mjs';

const STAMP = join(ROOT, 'node_modules', '.dateline-installed');

/**
 * Makes sure that the packages of package-lock.json are installed. No package's own scripts are run: none that we
 * use needs any.
 */
export async function ensurePackages() {
  const wanted = fingerprint(['package-lock.json'], process.platform, process.arch);
  if (readStamp(STAMP) === wanted) return;
  await withCheckoutLock('packages', async () => {
    if (readStamp(STAMP) === wanted) return;
    if (!installedByHand()) await install();
    writeStamp(STAMP, wanted);
  });
}

async function install() {
  const { code } = await timed('Installing packages from the npm registry', () =>
    runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { output: 'stderr' }),
  );
  if (code === 0) return;
  throw new Trouble(
    'The packages could not be installed; npm says above why.',
    'Mend that (no network, a proxy, a full disk?) and run the command again.',
  );
}

/** Whether npm already put in place exactly what the lock names, as after `npm install`. */
function installedByHand() {
  const wanted = versions(join(ROOT, 'package-lock.json'));
  const present = versions(join(ROOT, 'node_modules', '.package-lock.json'));
  return [...wanted].every(
    ([place, { version, optional }]) =>
      (present.get(place)?.version ?? (optional ? version : '')) === version,
  );
}

/**
 * @param {string} lock
 * @returns {Map<string, {version: string, optional: boolean}>} by place in the tree
 */
function versions(lock) {
  /** @type {Record<string, {version: string, optional?: boolean, peer?: boolean}>} */
  let packages;
  try {
    ({ packages } = JSON.parse(readFileSync(lock, 'utf8')));
  } catch {
    return new Map();
  }
  return new Map(
    Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(([place, { version, optional = false }]) => [place, { version, optional }]),
  );
}
