import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { killTree } from './processes';

const ROOT = resolve(import.meta.dirname, '../..');

/** How the application is started; by default as a person would, on the data folder of the test. */
export interface LaunchOptions {
  /** Another data folder than that of the test. */
  dataFolder?: string;
  /** What follows the application on the command line: files to open, options of ours. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Another application than the built one: a folder with a package.json. */
  application?: string;
}

/** The running application. */
export interface Running {
  readonly app: ElectronApplication;
  /** The first window's page, loaded. */
  readonly page: Page;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Kills every process of it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Quits as a person would. */
  close(): Promise<void>;
}

interface Fixtures {
  /** A new, empty data folder of this test; it is kept, and named in the report, when the test fails. */
  dataFolder: string;
  /** Starts the application; as often as the test likes, one after another on the same folder. */
  launch: (options?: LaunchOptions) => Promise<Running>;
  /** Errors the test provokes on purpose: any other error in a page fails it. */
  expectErrors: (...patterns: readonly RegExp[]) => void;
  errors: Errors;
}

interface Errors {
  readonly expected: RegExp[];
  readonly seen: string[];
  readonly log: string[];
}

/** A test of the whole application: it is given an empty data folder and a way to start Dateline on it. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright insists on a pattern, and this needs no other fixture
  dataFolder: async ({}, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'));
    await use(folder);
    if (testInfo.status === testInfo.expectedStatus) await rm(folder, { recursive: true, force: true });
    else testInfo.annotations.push({ type: 'data folder', description: folder });
  },

  // eslint-disable-next-line no-empty-pattern -- Playwright insists on a pattern, and this needs no other fixture
  errors: async ({}, use, testInfo) => {
    const errors: Errors = { expected: [], seen: [], log: [] };
    await use(errors);
    const unexpected = errors.seen.filter((text) => !errors.expected.some((pattern) => pattern.test(text)));
    if (unexpected.length > 0 || testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('application.log', { body: errors.log.join('\n'), contentType: 'text/plain' });
    }
    if (unexpected.length > 0) throw new Error(`Errors in the application:\n${unexpected.join('\n')}`);
  },

  expectErrors: async ({ errors }, use) => {
    await use((...patterns) => void errors.expected.push(...patterns));
  },

  launch: async ({ dataFolder, errors }, use, testInfo) => {
    const running: Running[] = [];
    await use(async (options = {}) => {
      const started = await start({ dataFolder, ...options }, errors);
      running.push(started);
      return started;
    });
    for (const { process, page } of running) {
      if (testInfo.status !== testInfo.expectedStatus && !page.isClosed()) {
        const body = await page.screenshot({ timeout: 5_000 }).catch(() => null);
        if (body !== null) await testInfo.attach('window.png', { body, contentType: 'image/png' });
      }
      await end(process);
    }
  },
});

export { expect } from '@playwright/test';

async function start(options: LaunchOptions & { dataFolder: string }, errors: Errors): Promise<Running> {
  const { dataFolder, args = [], env = {}, application = ROOT } = options;
  const flags = electronFlags();
  const app = await _electron.launch({
    args: [...flags, application, ...args],
    chromiumSandbox: !flags.includes('--no-sandbox'),
    cwd: ROOT,
    env: { ...environment(), DATELINE_DATA: dataFolder, ...env },
  });
  // Playwright forgets the process once it has ended.
  const child = app.process();
  listen(app, child, errors);
  const closed = new Promise<void>((resolve) => {
    app.once('close', () => {
      resolve();
    });
  });
  const kill = async (): Promise<void> => {
    await killTree(pidOf(child));
    await closed;
  };
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    return { app, page, dataFolder, process: child, kill, close: () => app.close() };
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** Writes down all that the application says, and which of it are errors. */
function listen(app: ElectronApplication, child: ChildProcess, errors: Errors): void {
  const page = (page: Page): void => {
    page.on('pageerror', (error) => errors.seen.push(`page: ${error.stack ?? error.message}`));
    page.on('crash', () => errors.seen.push('page: crashed'));
    page.on('console', (message) => {
      errors.log.push(`page ${message.type()}: ${message.text()}`);
      if (message.type() === 'error') errors.seen.push(`page: ${message.text()} (${message.location().url})`);
    });
  };
  app.on('window', page);
  for (const window of app.windows()) page(window);
  app.on('console', (message) => {
    if (message.type() === 'error') errors.seen.push(`main: ${message.text()}`);
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => errors.log.push(chunk.toString().trimEnd()));
  }
}

/** Ends what may be running, quit or hung. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await killTree(pidOf(child));
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The application has no process');
  return pid;
}

/** What Electron must be started with on this machine; scripts/e2e.mjs finds out. */
function electronFlags(): string[] {
  const flags = process.env['DATELINE_ELECTRON_FLAGS'];
  if (flags === undefined) throw new Error('Run the end-to-end tests by: npm run e2e');
  return flags.split(' ').filter((flag) => flag !== '');
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
