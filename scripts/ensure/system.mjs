import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.mjs';
import { timed, Trouble } from '../say.mjs';

/**
 * What Electron needs of a Linux system: a library or a program, and the package that brings it, by package manager.
 * Debian and Ubuntu renamed some; the first name that exists is taken.
 * @typedef {object} Need
 * @property {string} [library]
 * @property {string} [program]
 * @property {readonly string[]} apt
 * @property {string} dnf
 * @property {string} pacman
 */

/** @type {readonly Need[]} */
const LIBRARIES = [
  { library: 'libgtk-3.so.0', apt: ['libgtk-3-0t64', 'libgtk-3-0'], dnf: 'gtk3', pacman: 'gtk3' },
  { library: 'libnss3.so', apt: ['libnss3'], dnf: 'nss', pacman: 'nss' },
  { library: 'libasound.so.2', apt: ['libasound2t64', 'libasound2'], dnf: 'alsa-lib', pacman: 'alsa-lib' },
  { library: 'libgbm.so.1', apt: ['libgbm1'], dnf: 'mesa-libgbm', pacman: 'mesa' },
];

/** @type {Need} */
const DISPLAY = { program: 'Xvfb', apt: ['xvfb'], dnf: 'xorg-x11-server-Xvfb', pacman: 'xorg-server-xvfb' };

/** Whether windows need a display of our own making. */
export function lacksDisplay() {
  const { DISPLAY: x, WAYLAND_DISPLAY: wayland } = process.env;
  return process.platform === 'linux' && !x && !wayland;
}

/** Makes sure that the system has what Electron links to, and a virtual display where there is none. */
export async function ensureSystem() {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds();
  if (missing.length === 0) return;
  if (!onPath('apt-get')) throw lacking(missing, otherLine(missing));
  if (process.getuid?.() !== 0) throw lacking(missing, `sudo apt-get install ${aptNames(missing).join(' ')}`);
  await timed(`Installing system packages for ${missing.map(nameOf).join(', ')}`, () => install(missing));
  const still = missingNeeds();
  if (still.length > 0) throw lacking(still, `apt-get install ${aptNames(still).join(' ')}`);
}

/** @param {readonly Need[]} missing */
async function install(missing) {
  const quiet = /** @type {const} */ ({
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    output: 'capture',
  });
  const update = await run('apt-get', ['update', '-qq'], quiet);
  const names = aptNames(missing);
  const done = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
  if (done.code === 0) return;
  process.stderr.write(update.output + done.output);
  throw lacking(missing, `apt-get update && apt-get install ${names.join(' ')}`);
}

function missingNeeds() {
  const needs = lacksDisplay() ? [...LIBRARIES, DISPLAY] : LIBRARIES;
  const known = libraries();
  return needs.filter(({ library, program }) =>
    library === undefined ? !onPath(program ?? '') : known !== null && !known.includes(`\t${library} `),
  );
}

/** What the loader finds; null where it cannot be asked. */
function libraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig', '/usr/bin/ldconfig'].find((path) =>
    existsSync(path),
  );
  if (ldconfig === undefined) return null;
  return execFileSync(ldconfig, ['-p'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/**
 * @param {readonly Need[]} needs
 * @returns {string[]}
 */
function aptNames(needs) {
  return needs.map(
    ({ apt: [first = '', ...others] }) => [first, ...others].find(aptKnows) ?? others[0] ?? first,
  );
}

/** @param {string} name */
function aptKnows(name) {
  try {
    return execFileSync('apt-cache', ['show', name], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

/** @param {readonly Need[]} needs */
function otherLine(needs) {
  if (onPath('dnf')) return `sudo dnf install ${needs.map(({ dnf }) => dnf).join(' ')}`;
  if (onPath('pacman')) return `sudo pacman -S --needed ${needs.map(({ pacman }) => pacman).join(' ')}`;
  return `install, with your system's package manager, what brings ${needs.map(nameOf).join(', ')}`;
}

/**
 * @param {readonly Need[]} needs
 * @param {string} line
 */
function lacking(needs, line) {
  return new Trouble(
    `This system lacks ${needs.map(nameOf).join(', ')}, without which no window opens.`,
    `Run this, then the command again:\n\n    ${line}\n`,
  );
}

/** @param {Need} need */
function nameOf({ library, program }) {
  return library ?? program ?? '';
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
