// npm run --silent dateline -- …: the command line, in this same Node. Nothing but its results goes to stdout.
import { pathToFileURL } from 'node:url';
import { ensureBundle } from './ensure/bundle.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { calledFrom } from './paths.mjs';
import { command } from './say.mjs';

const SOURCES = ['electron', 'shared'];

await command(async () => {
  ensureNode();
  await ensurePackages();
  const bundle = await ensureBundle('electron/cli.ts', 'cli/cli.mjs', SOURCES);
  const worker = await ensureBundle(
    'electron/services/exchange/worker.ts',
    'cli/exchange-worker.mjs',
    SOURCES,
  );
  // Whoever reads our output may stop reading (`| head`): that is no failure.
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  /** @type {Cli} */
  const { main, readInThread } = await import(pathToFileURL(bundle).href);
  return main(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: calledFrom(),
    converter: readInThread(worker),
  });
});

/**
 * What electron/cli.ts gives.
 * @template [Converter=unknown]
 * @typedef {object} Cli
 * @property {(worker: string) => Converter} readInThread
 * @property {(argv: string[], io: {stdout(s: string): void, stderr(s: string): void, cwd: string, converter: Converter}) => Promise<number>} main
 */
