import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../../..');

/**
 * Bundles an entry as the application does, for a thread or process of its own. Gives the path of the module, in
 * a folder where it finds the packages that stay outside.
 */
export async function bundle(folder: string, name: string, entry: string): Promise<string> {
  mkdirSync(join(folder, 'bundle'), { recursive: true });
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: {
      ...{ ssr: true, target: 'node20', outDir: join(folder, 'bundle'), emptyOutDir: false, minify: false },
      rolldownOptions: {
        ...{ input: { [name]: resolve(root, entry) }, external: ['@signalapp/sqlcipher'] },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher'] },
  });
  linkPackages(folder);
  return join(folder, 'bundle', `${name}.mjs`);
}

function linkPackages(folder: string): void {
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch {
    // An earlier bundle in this folder has linked them.
  }
}
