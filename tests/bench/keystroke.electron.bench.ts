import { app } from 'electron';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measured, row } from './support/measure';
import { typeInto } from './support/type-into';

// From a key to the frame that shows it, in a story in the editor, against a bare contenteditable element with the
// same text that also leaves out of layout what is off screen.

const SIZES = [500, 5_000, 50_000];

// One window after the other: the last one closed is not the end.
app.on('window-all-closed', () => undefined);
// Not awaited at the top: Electron is ready only once this module has run.
void app.whenReady().then(measure);

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const page = buildPage(folder);
    for (const words of SIZES) {
      const [floor, editor] = [measured(() => null), measured(() => null)];
      for (let turn = 0; turn < 2; turn += 1) {
        await typeInto(`${page}?kind=floor&words=${words}`, floor);
        await typeInto(`${page}?kind=editor&words=${words}`, editor);
      }
      const name = `keystroke to frame, ${words} words`;
      row(`${name} p50`, editor, floor);
      row(`${name} p95`, editor, floor, 0.95);
    }
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the page into a folder, as one script that a file: address can load; its address. */
function buildPage(into: string): string {
  const root = process.cwd();
  const build = join(into, 'build.mjs');
  writeFileSync(
    build,
    `import { build } from ${JSON.stringify(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href)};
await build({
  root: ${JSON.stringify(root)}, configFile: false, logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: ${JSON.stringify(into)}, emptyOutDir: false, target: 'chrome130',
    lib: { entry: 'tests/bench/support/keystroke-page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' } },
});`,
  );
  execFileSync(process.env['npm_node_execpath'] ?? 'node', [build], { stdio: ['ignore', 2, 2] });
  const html = `<!doctype html><meta charset="utf-8"><style>${readFileSync(join(root, 'renderer/editor/page.css'), 'utf8')}</style><body><script src="page.js"></script>`;
  writeFileSync(join(into, 'page.html'), html);
  return pathToFileURL(join(into, 'page.html')).href;
}
