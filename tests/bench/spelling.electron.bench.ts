import { app, BrowserWindow, protocol } from 'electron';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { measured, row } from './support/measure';
import { typeInto } from './support/type-into';

// Typing in a story of 5,000 words with spelling on, and with style too, against the same with both off; how soon the
// first misspelt word shows, against a worker that opens the dictionary and looks one word up; and what it costs in
// memory.

const ROOT = process.cwd();
const BUILD = join(ROOT, 'out/renderer');
const PAGE = 'app://dateline/bench/page.html';
const TURNS = 4;

const FoundSchema = v.object({ first: v.number(), all: v.number() });

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('window-all-closed', () => undefined);
// Not awaited at the top: Electron is ready only once this module has run.
void app.whenReady().then(measure);

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    buildPage(folder);
    serve(folder);
    const [on, off, styled] = [measured(() => null), measured(() => null), measured(() => null)];
    const [first, all, floor] = [measured(() => null), measured(() => null), measured(() => null)];
    const firstStyled = measured(() => null);
    const [memoryOn, memoryOff, memoryStyled] = [
      measured(() => null),
      measured(() => null),
      measured(() => null),
    ];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const window = await bare(`${PAGE}?spelling=floor`);
      floor.times.push((await timesOf(window)).first);
      window.destroy();
      await typeInto(`${PAGE}?spelling=off`, off, (page) => {
        memoryOff.times.push(memoryOf(page));
      });
      await typeInto(`${PAGE}?spelling=on`, on, async (page) => {
        memoryOn.times.push(memoryOf(page));
        const times = await timesOf(page);
        first.times.push(times.first);
        all.times.push(times.all);
      });
      await typeInto(`${PAGE}?spelling=style`, styled, async (page) => {
        memoryStyled.times.push(memoryOf(page));
        firstStyled.times.push((await timesOf(page)).first);
      });
    }
    row('key to frame with spelling and style, 5000 words p50', styled, off);
    row('key to frame with spelling and style, 5000 words p95', styled, off, 0.95);
    row('key to frame with spelling, 5000 words p50', on, off);
    row('key to frame with spelling, 5000 words p95', on, off, 0.95);
    row('first misspelt word', first, floor);
    row('last misspelt word of 5000', all, floor);
    row('first misspelt word with style', firstStyled, floor);
    row('memory of the page with spelling, in MB', memoryOn, memoryOff);
    row('memory of the page with spelling and style, in MB', memoryStyled, memoryOff);
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A window that has only opened a page. */
async function bare(address: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({ webPreferences: { backgroundThrottling: false } });
  await window.loadURL(address);
  return window;
}

/** How long a page took to find what it was to find; waits until it has. */
async function timesOf(window: BrowserWindow): Promise<v.InferOutput<typeof FoundSchema>> {
  const found: unknown = await window.webContents.executeJavaScript(
    'new Promise((done) => { const look = () => (found ? done(found) : setTimeout(look, 20)); look(); })',
  );
  return v.parse(FoundSchema, found);
}

/** What a window's process holds, in MB. */
function memoryOf(window: BrowserWindow): number {
  const pid = window.webContents.getOSProcessId();
  return (app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? 0) / 1024;
}

/** Serves the build, and under /bench the page of this measurement. */
function serve(folder: string): void {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.wasm': 'application/wasm',
  };
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith('/bench/')
      ? join(folder, pathname.slice('/bench/'.length))
      : join(BUILD, pathname);
    return new Response(await readFile(path), {
      headers: { 'content-type': types[extname(path)] ?? 'text/plain' },
    });
  });
}

/** Builds the page into a folder, as one script. */
function buildPage(into: string): void {
  const build = join(into, 'build.mjs');
  writeFileSync(
    build,
    `import { build } from ${JSON.stringify(pathToFileURL(join(ROOT, 'node_modules/vite/dist/node/index.js')).href)};
await build({
  root: ${JSON.stringify(ROOT)}, configFile: false, logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: ${JSON.stringify(into)}, emptyOutDir: false, target: 'chrome130',
    lib: { entry: 'tests/bench/support/spelling-page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' } },
});`,
  );
  execFileSync(process.env['npm_node_execpath'] ?? 'node', [build], { stdio: ['ignore', 2, 2] });
  const style = ['renderer/ui/tokens.css', 'renderer/editor/page.css'].map((name) =>
    readFileSync(join(ROOT, name), 'utf8').replace(/^@import.*$/gm, ''),
  );
  const html = `<!doctype html><meta charset="utf-8"><style>${style.join('\n')}</style><body><script src="page.js"></script>`;
  writeFileSync(join(into, 'page.html'), html);
}
