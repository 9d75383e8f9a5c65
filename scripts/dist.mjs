// npm run dist [-- <arguments of electron-builder>…]: builds the application and packages it for this system.
import { ensureAll } from './ensure/all.mjs';
import { runNode } from './run.mjs';
import { command, say, Trouble } from './say.mjs';

await command(async () => {
  const args = process.argv.slice(2);
  const runtime = await ensureAll();
  const official = runtime.folder === '';
  if (!official && !args.includes('--dir')) {
    throw new Trouble(
      `Installers are made with the official Electron only; here is ${runtime.words}.`,
      'Make them where it can be fetched. To see what would be packaged: npm run dist -- --dir',
    );
  }
  if (!official) say(`A trial, not to be handed on: packaged with ${runtime.words}`);
  const dist = official
    ? []
    : [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version.replace(/^v/, '')}`];
  const { code } = await runNode('node_modules/electron-builder/cli.js', [
    ...dist,
    '--publish',
    'never',
    ...args,
  ]);
  return code;
});
