import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const external = ['electron', '@signalapp/sqlcipher'];

export default defineConfig({
  main: {
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
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
});
