import { Worker } from 'node:worker_threads';
import { DEFAULT_HOUSE, type House } from '../shared/house/house';
import { parseArguments, USAGE } from './cli-usage';
import { convertFiles, type ConvertResult } from './services/exchange/convert-files';
import { apartConverter, type Converter } from './services/exchange/convert-apart';
import { threadPeer } from './services/apart/peer';

/** Where a command line reads and writes: given by whoever runs it. */
export interface CommandLine {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** The folder relative paths start from. */
  cwd: string;
  /** Reads the sources; it is closed at the end. */
  converter: Converter;
}

/** A command line speaks for no newsroom: it puts no agency's name to a story that names none, and drops no date. */
const NO_HOUSE: House = { ...DEFAULT_HOUSE, agency: '', datelineStyle: 'own' };

/** Megabytes of objects a reading may hold. */
const MEGABYTES = 2048;

/**
 * Reads in a thread of `worker`, services/exchange/worker.ts as it was built, so that no source can hold up the rest.
 */
export function readInThread(worker: string): Converter {
  const resourceLimits = { maxOldGenerationSizeMb: MEGABYTES };
  return apartConverter({ start: () => threadPeer(new Worker(worker, { resourceLimits })) });
}

/** Runs Dateline's command line and gives the exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
export async function main(argv: string[], io: CommandLine): Promise<number> {
  try {
    return await obey(argv, io);
  } finally {
    await io.converter.close();
  }
}

async function obey(argv: string[], io: CommandLine): Promise<number> {
  const request = parseArguments(argv);
  if (!request.ok) {
    io.stderr(`dateline: ${String(request.error.facts['problem'])}. See --help.\n`);
    return 2;
  }
  if (request.value.command === 'help') {
    io.stdout(USAGE);
    return 0;
  }
  const { files, formats, out, takes, charset, strict, siteUrl, json } = request.value;
  const results: ConvertResult[] = [];
  const house = { ...NO_HOUSE, siteUrl, takes: { ...NO_HOUSE.takes, words: takes ?? NO_HOUSE.takes.words } };
  const needs = { converter: io.converter, house, now: new Date().toISOString() };
  const order = { inputs: files, formats, out, cwd: io.cwd, takes: takes !== null, charset, strict };
  for await (const result of convertFiles(order, needs)) {
    results.push(result);
    if (!json) tell(result, io);
  }
  if (json) io.stdout(`${JSON.stringify({ results }, null, 2)}\n`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** Files on standard output, one a line; what is to know of them on standard error. */
function tell({ input, files, notes }: ConvertResult, io: CommandLine): void {
  for (const file of files) io.stdout(`${file}\n`);
  for (const { level, message } of notes) if (level !== 'info') io.stderr(`${input}: ${level}: ${message}\n`);
}
