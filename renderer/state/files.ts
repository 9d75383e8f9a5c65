import type { ImportReadings } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import { dismiss, say, tell } from '../ui/toasts';

/** After this long (ms) it is said that files are being read. */
const SLOW_MS = 400;

const READING = 'reading-files';

/** Reads files and shows what was recognised, before anything is kept. */
export async function importPaths(paths: readonly string[]): Promise<void> {
  const known = paths.filter((path) => path !== '');
  if (known.length === 0) return;
  const read = await whileReading(bridge.request('import.paths', { paths: known }));
  if (read.ok) await review(read.value);
  else say(read.error);
}

/** Reads the files dropped onto the window. */
export function importDropped(files: FileList): Promise<void> {
  const paths = Array.from(files, (file) => bridge.pathOf(file));
  if (paths.every((path) => path === ''))
    tell('What was dropped is not a file on this computer. Nothing was brought in.', { tone: 'warn' });
  return importPaths(paths);
}

/** Lets the person choose files, and reads them. */
export async function importChosen(): Promise<void> {
  const read = await bridge.request('import.choose', {});
  if (read.ok) await review(read.value);
  else say(read.error);
}

/** Reads a text as a story. */
export async function importText(name: string, text: string): Promise<void> {
  const read = await bridge.request('import.text', { name, text });
  if (read.ok) await review(read.value);
  else say(read.error);
}

async function review(readings: ImportReadings): Promise<void> {
  if (readings.candidates.length === 0 && readings.failures.length === 0) return;
  const { openImport } = await import('../filing/importing');
  openImport(readings);
}

/** Says that files are being read while that takes long enough to wonder. */
async function whileReading<T>(reading: Promise<T>): Promise<T> {
  const timer = setTimeout(() => tell('Reading…', { name: READING }), SLOW_MS);
  const read = await reading;
  clearTimeout(timer);
  dismiss(READING);
  return read;
}
