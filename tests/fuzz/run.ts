import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadPeer } from '../../electron/services/apart/peer';
import { apartConverter } from '../../electron/services/exchange/convert-apart';
import { DEFAULT_HOUSE } from '../../shared/house/house';
import { dice } from '../support/wire-stories';
import { mutated } from './mutate';
import { seeds } from './seeds';

// Reads changed sources, each in the thread and within the limits the application has for it. What hangs, crashes or
// takes too much memory is kept in tests/fixtures/fuzz, where a unit test reads it ever after.
//   run.mjs <worker> <fixtures> <count> <seed>

const [worker = '', fixtures = '', count = '10000', seed = '1'] = process.argv.slice(2);
const SECONDS = 5;
const MEGABYTES = 512;
const BAD = new Set(['read.timeout', 'read.crashed', 'read.too-complex']);

const converter = apartConverter({
  start: () => threadPeer(new Worker(worker, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } })),
  seconds: SECONDS,
});
const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'));
const sources = seeds(fixtures, 24);
const outcomes = new Map<string, number>();
let worst = { name: '', milliseconds: 0 };
let bad = 0;

for (let nth = 0; nth < Number(count); nth += 1) {
  const random = dice(Number(seed) * 1_000_003 + nth);
  const pick = () => sources[Math.floor(random() * sources.length)] ?? { name: '', bytes: new Uint8Array() };
  const source = pick();
  const bytes = mutated(source.bytes, pick().bytes, random);
  const path = join(folder, `${nth % 50}.txt`);
  writeFileSync(path, bytes);
  const begun = performance.now();
  const read = await converter.read({
    kind: 'file',
    path,
    context: { now: '2026-03-20T10:00:00Z', house: DEFAULT_HOUSE },
  });
  const milliseconds = performance.now() - begun;
  if (milliseconds > worst.milliseconds) worst = { name: `${source.name} (${nth})`, milliseconds };
  const outcome = read.ok ? read.value.format : read.error.code;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (!read.ok && BAD.has(read.error.code)) {
    bad += 1;
    mkdirSync(join(fixtures, 'fuzz'), { recursive: true });
    writeFileSync(join(fixtures, 'fuzz', `${seed}-${nth}.bin`), bytes);
    process.stderr.write(`${source.name}, changed (${nth}): ${JSON.stringify(read.error)}\n`);
  }
  if ((nth + 1) % 1000 === 0) process.stderr.write(`${nth + 1} read, ${bad} bad\n`);
}
await converter.close();
rmSync(folder, { recursive: true, force: true });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
for (const [outcome, times] of [...outcomes].sort(([, one], [, other]) => other - one))
  process.stdout.write(`${String(times).padStart(6)}  ${outcome}\n`);
process.stdout.write(
  `slowest ${worst.milliseconds.toFixed(0)} ms: ${worst.name}; ${megabytes} MB at most; ${bad} bad of ${count}\n`,
);
process.exitCode = bad > 0 ? 1 : 0;
