import { app } from 'electron';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, measured, row, type Measured } from './support/measure';
import { fillLibrary } from './support/start-library';

// From the start of the program to the list on the screen, with 10,000 stories and with one of them open, against an
// application that opens a window with one line of text in it.

const ROUNDS = 8;
const STORIES = 10_000;

void app.whenReady().then(measure);

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const bare = bareApplication(folder);
    const hook = watcher(folder);
    const [list, page, ready] = [join(folder, 'list'), join(folder, 'page'), join(folder, 'ready')];
    for (const data of [list, page, ready]) mkdirSync(data);
    fillLibrary(list, STORIES, false);
    fillLibrary(page, STORIES, true);
    const starting = (application: string, data: string, shown: string): Measured => {
      const times: number[] = [];
      const work = async (): Promise<void> => void times.push(await start(hook, application, data, shown));
      return { work, times };
    };
    const floor = starting(bare, ready, 'p');
    const listed = starting(process.cwd(), list, '[role="listbox"] [role="option"]');
    const written = starting(process.cwd(), page, '[contenteditable="true"] p');
    const turns = [floor, listed, written].map(({ work }) => measured(work));
    await inTurn(1, ...turns);
    for (const { times } of [floor, listed, written]) times.length = 0;
    await inTurn(ROUNDS, ...turns);
    row(`start to the list, ${STORIES} stories p50`, listed, floor);
    row(`start to an open story, ${STORIES} stories p50`, written, floor);
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts an application and ends it; milliseconds until an element was painted. */
async function start(hook: string, application: string, data: string, shown: string): Promise<number> {
  const flags = process.argv.filter((word) => word === '--no-sandbox');
  const begun = Date.now();
  const child = spawn(process.execPath, [...flags, '-r', hook, application], {
    env: { ...process.env, DATELINE_DATA: data, WATCHED: shown },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const painted = await new Promise<number>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^painted (\d+)$/m.exec(printed);
      if (found !== null) resolve(Number(found[1]));
    });
    child.once('exit', () => {
      reject(new Error(`${application} ended before it showed ${shown}`));
    });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  return painted - begun;
}

/** The least that could do it: a window with a line of text. */
function bareApplication(into: string): string {
  const folder = join(into, 'bare');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","main":"main.cjs"}');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><p>All news</p>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.env.DATELINE_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(__dirname + '/page.html');
});`,
  );
  return folder;
}

/** A module loaded before the application: prints when the element it is told of has been painted in a window in sight. */
function watcher(into: string): string {
  const path = join(into, 'watch.cjs');
  writeFileSync(
    path,
    `const { app } = require('electron');
const watch = \`new Promise((done) => {
  const frame = () => {
    const painted = document.querySelector(\${JSON.stringify(process.env.WATCHED)}) !== null;
    requestAnimationFrame(painted ? () => setTimeout(done) : frame);
  };
  frame();
})\`;
app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((done) => window.once('show', done));
  window.webContents.once('dom-ready', async () => {
    await Promise.all([shown, window.webContents.executeJavaScript(watch)]);
    process.stdout.write('painted ' + Date.now() + '\\n');
  });
});`,
  );
  return path;
}
