// npm start: installs what is missing, builds what is stale and opens Dateline.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { onDisplay } from './display.mjs';
import { ensureAll } from './ensure/all.mjs';
import { calledFrom, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { command, say } from './say.mjs';

const HELP = `npm start [-- <file or option of Electron>…]

Installs what is missing, builds what is stale and opens Dateline. What follows -- is given to the
application: files to open, or options such as --inspect.

  DATELINE_DATA=<folder>                 keeps stories and settings there instead of in the usual place
  DATELINE_CACHE=<folder>                keeps fetched runtimes there instead of in the cache folder
  ELECTRON_OVERRIDE_DIST_PATH=<folder>   runs the Electron unpacked there
`;

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const runtime = await ensureAll();
  say(`Opening Dateline in ${runtime.words}`);
  const { code } = await onDisplay((env) =>
    run(runtime.program, [...runtime.flags, ...options(args), ROOT, ...files(args)], { env }),
  );
  return code;
});

/** @param {readonly string[]} args */
function options(args) {
  return args.filter((arg) => arg.startsWith('-'));
}

/** @param {readonly string[]} args */
function files(args) {
  return args
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => (existsSync(resolve(calledFrom(), arg)) ? resolve(calledFrom(), arg) : arg));
}
