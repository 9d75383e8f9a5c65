import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { runExport } from '../../electron/services/exchange/export';
import { writeFile } from '../../electron/services/exchange/files';
import { pause } from '../../electron/services/pause';
import { DEFAULT_HOUSE } from '../../shared/house/house';
import { ALL, must, withLibrary, type MeasuredLibrary } from './support/library';
import { measured, row } from './support/measure';

// Exporting 1,000 stories of 800 words to HTML in the main process: how long it is and the longest it lets the window
// wait, against writing 1,000 such files with the same pauses.

const COUNT = 1000;
const ROUNDS = 3;
/** What nobody notices, in milliseconds. */
const UNNOTICED = 50;

void app.whenReady().then(async () => {
  try {
    await withLibrary(measure);
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  }
});

async function measure({ folder, list, open }: MeasuredLibrary): Promise<void> {
  const pages = [0, 500].map((offset) => must(list({ ...ALL, offset, limit: 500 })));
  const stories = pages.flatMap(({ rows }) => rows.map(({ id }) => id)).slice(0, COUNT);
  const [whole, floor, stall, leastStall] = [
    measured(noWork),
    measured(noWork),
    measured(noWork),
    measured(noWork),
  ];
  let page = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const out = join(folder, `out-${round}`);
    const exported = await watched(async () => {
      const report = must(await runExport(orderOf(stories, out), needsOf(open), jobOf()));
      page = readFileSync(report.outcomes[0]?.files[0] ?? '', 'utf8');
    });
    const written = await watched(async () => {
      for (const id of stories) {
        must(await writeFile(join(folder, `floor-${round}`, `${id}.html`), page));
        await pause();
      }
    });
    whole.times.push(exported.milliseconds);
    stall.times.push(exported.longest);
    floor.times.push(written.milliseconds);
    leastStall.times.push(written.longest);
  }
  row(`export ${COUNT} stories to HTML`, whole, floor);
  row(`longest stall while exporting ${COUNT} stories`, stall, leastStall, 1);
  const longest = Math.max(...stall.times);
  process.stderr.write(
    `  the window waited ${longest.toFixed(1)} ms at most; ${UNNOTICED} ms are not noticed\n`,
  );
}

/** How long work took, and the longest stretch in which nothing else could run. */
async function watched(work: () => Promise<void>): Promise<{ milliseconds: number; longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const begun = performance.now();
  delay.enable();
  await work();
  delay.disable();
  return { milliseconds: performance.now() - begun, longest: delay.max / 1e6 };
}

function orderOf(stories: string[], folder: string): Parameters<typeof runExport>[0] {
  return {
    ...{ stories, folder, formats: ['html'], images: 'inline', existing: 'replace' },
    ...{ location: false, takes: false, embargoed: [] },
  };
}

function needsOf(open: MeasuredLibrary['open']): Parameters<typeof runExport>[1] {
  return {
    getStory: (id) => Promise.resolve(open(id).story),
    media: () => Promise.resolve(null),
    copy: () => Promise.resolve(null),
    handOff: () => Promise.reject(new Error('nothing is handed on')),
    printPdf: () => Promise.reject(new Error('nothing is printed')),
    house: () => DEFAULT_HOUSE,
    now: () => new Date().toISOString(),
  };
}

function jobOf(): Parameters<typeof runExport>[2] {
  return { id: 'bench', signal: new AbortController().signal, progress: noWork };
}

function noWork(): void {
  return undefined;
}
