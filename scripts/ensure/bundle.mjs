import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OUT, ROOT } from '../paths.mjs';
import { say, Trouble } from '../say.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { withCheckoutLock } from './lock.mjs';

/** What is loaded from node_modules at run time: what is native, and what Electron itself gives. */
const EXTERNAL = ['electron', '@signalapp/sqlcipher'];

/**
 * Makes sure that one TypeScript entry stands bundled, for plain Node or Electron's main process.
 * @param {string} entry relative to the checkout
 * @param {string} target relative to `out/`; ends in `.mjs`
 * @param {readonly string[]} sources what it is made from, relative to the checkout
 * @returns {Promise<string>} path of the bundle
 */
export async function ensureBundle(entry, target, sources) {
  const file = join(OUT, target);
  const stamp = `${file}.stamp`;
  const wanted = fingerprint([...sources, 'package-lock.json', 'scripts/ensure/bundle.mjs'], entry);
  const fresh = () => existsSync(file) && readStamp(stamp) === wanted;
  if (fresh()) return file;
  await withCheckoutLock('bundle', async () => {
    if (fresh()) return;
    say(`Building ${target} from ${entry}…`);
    await bundle(entry, file);
    writeStamp(stamp, wanted);
  });
  return file;
}

/**
 * @param {string} entry
 * @param {string} file
 */
async function bundle(entry, file) {
  const { build } = await import('vite');
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true, external: EXTERNAL },
      build: {
        ssr: join(ROOT, entry),
        target: 'node20',
        outDir: dirname(file),
        emptyOutDir: false,
        minify: false,
        rolldownOptions: {
          external: EXTERNAL,
          output: { entryFileNames: basename(file), chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
  } catch (error) {
    throw new Trouble(
      `${entry} could not be built: ${error instanceof Error ? error.message : String(error)}`,
      'Mend what it names; `npm run types` tells more.',
    );
  }
}
