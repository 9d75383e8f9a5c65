import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OUT } from '../paths.mjs';
import { runNode } from '../run.mjs';
import { timed, Trouble } from '../say.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { withCheckoutLock } from './lock.mjs';

const SOURCES = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];
const STAMP = join(OUT, 'built');

/** Makes sure that `out/` holds the application built from the sources as they are. */
export async function ensureBuild() {
  const wanted = fingerprint(SOURCES);
  const fresh = () => existsSync(join(OUT, 'main', 'main.js')) && readStamp(STAMP) === wanted;
  if (fresh()) return;
  await withCheckoutLock('build', async () => {
    if (fresh()) return;
    const { code, output } = await timed('Building the application', () =>
      runNode('node_modules/electron-vite/bin/electron-vite.js', ['build'], { output: 'capture' }),
    );
    if (code !== 0) {
      process.stderr.write(output);
      throw new Trouble(
        'The application could not be built; the lines above say where.',
        'Mend that and run again.',
      );
    }
    writeStamp(STAMP, wanted);
  });
}
