import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keptGazetteer } from './electron/services/gazetteer/kept';
import type { Plugin } from 'vite';

const here = import.meta.dirname;
const external = ['electron', '@signalapp/sqlcipher'];

/** The spelling dictionaries that come with Dateline: npm package by id. They are read when first asked for. */
const DICTIONARIES = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' };

/** Puts the dictionaries into the build, each with its licence. */
const dictionaries: Plugin = {
  name: 'dateline-dictionaries',
  generateBundle() {
    for (const [id, name] of Object.entries(DICTIONARIES)) {
      const files = { 'index.aff': `${id}.aff`, 'index.dic': `${id}.dic`, license: `${id}.license.txt` };
      for (const [from, to] of Object.entries(files))
        this.emitFile({
          type: 'asset',
          fileName: `dictionaries/${to}`,
          source: readFileSync(resolve(here, 'node_modules', name, from)),
        });
    }
  },
};

/** Puts the gazetteer's file beside the code of the main process. */
const gazetteer = {
  name: 'dateline:gazetteer',
  async generateBundle(this: { emitFile: (file: EmittedAsset) => string }): Promise<void> {
    this.emitFile({ type: 'asset', fileName: 'gazetteer.txt', source: await keptGazetteer(here) });
  },
};

interface EmittedAsset {
  type: 'asset';
  fileName: string;
  source: Uint8Array;
}

export default defineConfig({
  main: {
    plugins: [gazetteer],
    // Its build for Node declares a `require` of its own, which clashes with the one put into chunks here.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: {
        external,
        input: {
          main: resolve(here, 'electron/main.ts'),
          'search-worker': resolve(here, 'electron/services/search/worker.ts'),
          'backup-worker': resolve(here, 'electron/services/backup/worker.ts'),
          'media-worker': resolve(here, 'electron/services/media/worker.ts'),
          'subjects-worker': resolve(here, 'electron/services/subjects/worker.ts'),
          'handoff-worker': resolve(here, 'electron/services/handoff/worker.ts'),
          'exchange-worker': resolve(here, 'electron/services/exchange/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: {
        external: ['electron'],
        input: { preload: resolve(here, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [react(), dictionaries],
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } },
    },
    build: {
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
});
