// npm run --silent dateline -- …: the command line, in this same Node. Nothing but its results goes to stdout.
import { pathToFileURL } from 'node:url';
import { ensureBundle } from './ensure/bundle.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { calledFrom } from './paths.mjs';
import { command } from './say.mjs';

await command(async () => {
  ensureNode();
  await ensurePackages();
  const bundle = await ensureBundle('electron/cli.ts', 'cli/cli.mjs', ['electron', 'shared']);
  // Whoever reads our output may stop reading (`| head`): that is no failure.
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  /** @type {{main: Main}} */
  const { main } = await import(pathToFileURL(bundle).href);
  return main(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: calledFrom(),
  });
});

/** @typedef {(argv: string[], io: {stdout(s: string): void, stderr(s: string): void, cwd: string}) => Promise<number>} Main */
