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
  const read = await whileReading(known.length, bridge.request('import.paths', { paths: known }));
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
  const chosen = await bridge.request('import.choose', {});
  if (chosen.ok) await importPaths(chosen.value);
  else say(chosen.error);
}

/** Shows what was read; of files left out because the person stopped the reading a word is enough. */
async function review({ candidates, failures }: ImportReadings): Promise<void> {
  const failed = failures.filter(({ code }) => code !== 'read.cancelled');
  const left = failures.length - failed.length;
  if (left > 0) tell(stoppedText(left, left === failures.length + candidates.length));
  if (candidates.length === 0 && failed.length === 0) return;
  const { openImport } = await import('../filing/importing');
  openImport({ candidates, failures: failed });
}

function stoppedText(left: number, isAll: boolean): string {
  if (isAll) return 'The reading was stopped. Nothing was brought in.';
  return `The reading was stopped: ${left === 1 ? 'one file was' : `${left} files were`} left out.`;
}

/** Says that files are being read while that takes long enough to wonder, and how to stop it. */
async function whileReading<T>(count: number, reading: Promise<T>): Promise<T> {
  const stop = { label: 'Stop', run: () => void bridge.request('import.cancel', {}) };
  const words = count === 1 ? 'Reading…' : `Reading ${count} files…`;
  const timer = setTimeout(() => tell(words, { name: READING, stays: true, action: stop }), SLOW_MS);
  const read = await reading;
  clearTimeout(timer);
  dismiss(READING);
  return read;
}
