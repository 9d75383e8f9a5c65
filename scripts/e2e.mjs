// npm run e2e [-- <arguments of playwright test>]: the end-to-end tests, in the real Electron.
import { onDisplay } from './display.mjs';
import { ensureAll } from './ensure/all.mjs';
import { runNode } from './run.mjs';
import { command, say } from './say.mjs';

await command(async () => {
  const runtime = await ensureAll();
  say(`Testing in ${runtime.words}`);
  const { code } = await onDisplay((env) =>
    runNode('node_modules/@playwright/test/cli.js', ['test', ...process.argv.slice(2)], {
      env: {
        ...env,
        ...(runtime.folder ? { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder } : {}),
        DATELINE_ELECTRON_FLAGS: runtime.flags.join(' '),
      },
    }),
  );
  return code;
});
