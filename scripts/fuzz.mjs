// npm run fuzz [-- <count> <seed>]: reads so many changed sources (10,000) with every reader, in bounded time and memory.
import { join } from 'node:path';
import { ensureBundle } from './ensure/bundle.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { command } from './say.mjs';

const SOURCES = ['shared', 'electron', 'tests/fuzz', 'tests/support'];

await command(async () => {
  ensureNode();
  await ensurePackages();
  const worker = await ensureBundle('electron/services/exchange/worker.ts', 'fuzz/worker.mjs', SOURCES);
  const runner = await ensureBundle('tests/fuzz/run.ts', 'fuzz/run.mjs', SOURCES);
  const [count = '10000', seed = '1'] = process.argv.slice(2);
  const { code } = await run(process.execPath, [
    runner,
    worker,
    join(ROOT, 'tests', 'fixtures'),
    count,
    seed,
  ]);
  return code;
});
