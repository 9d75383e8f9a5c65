import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../paths.mjs';
import { run } from '../run.mjs';
import { writeStamp } from '../ensure/fingerprint.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');

/** How long the vendor's server may take to answer at all, and how long a failure is remembered. */
const PATIENCE_MS = 5_000;
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/** The version of Electron the product ships: package.json pins it. */
export function pinnedVersion() {
  const { version } = /** @type {{version: string}} */ (
    JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  );
  return version;
}

/** Whether the official runtime of the pinned version is in place. */
export function officialInstalled() {
  try {
    const version = readFileSync(join(PACKAGE, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const program = readFileSync(join(PACKAGE, 'path.txt'), 'utf8');
    return version === pinnedVersion() && existsSync(join(PACKAGE, 'dist', program));
  } catch {
    return false;
  }
}

/**
 * Fetches the official runtime; the electron package checks its checksum.
 * @param {{probe: boolean}} how with `probe`, gives up within seconds where the vendor's server cannot be reached
 * @returns {Promise<string>} why it failed; empty when it is in place
 */
export async function fetchOfficial({ probe }) {
  const unreachable = probe ? await probeServer() : '';
  if (unreachable) return unreachable;
  const { code, output } = await run(process.execPath, ['install.js'], { cwd: PACKAGE, output: 'capture' });
  if (code === 0 && officialInstalled()) return '';
  return output.match(/^\w*Error: .*$/m)?.[0] ?? `its installer ended with ${code}`;
}

/** Whether the download failed so lately that it is not worth another try. */
export function failedLately() {
  const failed = statSync(note(), { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < REMEMBERED_MS;
}

/** @param {string} why */
export function rememberFailure(why) {
  writeStamp(note(), `${why}\n`);
}

/** Forgets a failure, so that the next command tries again. */
export function forgetFailure() {
  rmSync(note(), { force: true });
}

/** The file that remembers the failure, and why. */
export function note() {
  return join(CACHE, `electron-${pinnedVersion()}-not-fetched`);
}

async function probeServer() {
  const {
    ELECTRON_MIRROR: mirror,
    npm_config_electron_mirror: npmMirror,
    ELECTRON_GET_USE_PROXY: proxy,
  } = process.env;
  if (proxy) return '';
  const server = new URL(mirror || npmMirror || 'https://github.com/electron/electron/releases/download/');
  try {
    await fetch(server, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    return '';
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${server.host} cannot be reached (${cause instanceof Error ? cause.message : String(cause)})`;
  }
}
