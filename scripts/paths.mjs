import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What building makes. */
export const OUT = join(ROOT, 'out');

/** What outlives a checkout: runtimes, notes and locks. Never anything of a user of Dateline. */
export const CACHE = cacheFolder(process.env);

/**
 * Where the person stood when they typed the command: npm moves into the checkout and tells where it came from.
 * @returns {string}
 */
export function calledFrom() {
  const { INIT_CWD: origin, npm_package_json: manifest } = process.env;
  return origin !== undefined && manifest === join(ROOT, 'package.json') && process.cwd() === ROOT
    ? origin
    : process.cwd();
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
function cacheFolder(env) {
  const named = env['DATELINE_CACHE'];
  if (named) return named;
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (process.platform === 'win32' && local) return join(local, 'dateline', 'Cache');
  return join(xdg || join(homedir(), '.cache'), 'dateline');
}
