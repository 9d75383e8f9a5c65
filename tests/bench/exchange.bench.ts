import { execFileSync } from 'node:child_process';
import { READERS, WRITERS } from '../../shared/exchange/registry';
import { WRITE_FORMATS, type WriteFormat, type WrittenFile } from '../../shared/exchange/types';
import { readFile, writeContext } from '../support/read-back';
import { wireStory } from '../support/wire-stories';
import { must } from './support/library';
import { inTurn, measured, row } from './support/measure';

// Writing and reading a story of 800 words in every format, against JSON.stringify and JSON.parse of the same story;
// beside them pandoc on the same story, where it is installed.

const STORY = wireStory(1);
const JSON_TEXT = JSON.stringify(STORY);
const ROUNDS = 120;
/** Pandoc starts a program for every story, as whoever would use it does. */
const PANDOC_ROUNDS = 12;
const PANDOC: Readonly<Partial<Record<WriteFormat, string>>> = { html: 'html', markdown: 'markdown' };

const file = (format: WriteFormat): WrittenFile =>
  must(WRITERS[format].write(STORY, writeContext())).files[0];

const stringify = measured(() => JSON.stringify(STORY));
const parse = measured((): unknown => JSON.parse(JSON_TEXT));
const writing = WRITE_FORMATS.map((format) => ({ format, taken: measured(() => file(format)) }));
const reading = WRITE_FORMATS.filter((format) => format in READERS).map((format) => ({
  format,
  taken: measured(reader(format)),
}));
await inTurn(
  ROUNDS,
  stringify,
  parse,
  ...writing.map(({ taken }) => taken),
  ...reading.map(({ taken }) => taken),
);
for (const { format, taken } of writing) told(`write ${format}`, taken, stringify);
for (const { format, taken } of reading) told(`read ${format}`, taken, parse);
await besidePandoc();

function reader(format: WriteFormat): () => unknown {
  const made = file(format);
  const found = Object.values(READERS).find((one) => one.format === format);
  return () => (found === undefined ? null : must(readFile(found, made)));
}

async function besidePandoc(): Promise<void> {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
  } catch {
    process.stderr.write('  pandoc is not installed here: nothing to stand beside\n');
    return;
  }
  const input = String(file('html').content);
  for (const [format, name] of Object.entries(PANDOC)) {
    const taken = measured(() => execFileSync('pandoc', ['-f', 'html', '-t', name], { input }));
    await inTurn(PANDOC_ROUNDS, taken);
    told(`pandoc, html to ${format}`, taken, stringify);
  }
}

function told(name: string, taken: ReturnType<typeof measured>, floor: ReturnType<typeof measured>): void {
  row(name, taken, floor);
  const seconds = taken.times.reduce((sum, time) => sum + time, 0) / taken.times.length / 1000;
  process.stderr.write(`    ${Math.round(1 / seconds)} stories a second\n`);
}
