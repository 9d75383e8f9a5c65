import { ensureBuild } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystem } from './system.mjs';

/**
 * Makes sure of everything the application needs to be opened.
 * @returns {Promise<import('./electron.mjs').Runtime>}
 */
export async function ensureAll() {
  ensureNode();
  await ensurePackages();
  await ensureSystem();
  const runtime = await ensureElectron();
  await ensureBuild();
  return runtime;
}
