import { stat } from 'node:fs/promises';
import { readingsOf } from '../../../shared/exchange/several';
import type { House } from '../../../shared/house/house';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import type { Converter } from '../exchange/convert-apart';
import { hashFile, type FileHash } from './hash-file';
import type { NewWire, WireFile } from './keep';
import { isSame } from './settling';
import type { WireStore } from './store';

/** Asks the disk something that it may take some milliseconds over. Errors: `wires.silent`, those of the question. */
export type Ask = <T>(question: () => Promise<Result<T>>, ms: number) => Promise<Result<T>>;

/** What taking a file in needs. */
export interface TakeNeeds {
  converter: Converter;
  house: () => House;
  now: () => string;
  /** Does something with what is kept. Errors: `store.not-open`, and those of the work. */
  use: <T>(work: (wires: WireStore) => Result<T> | Promise<Result<T>>) => Promise<Result<T>>;
  ask: Ask;
}

/**
 * What became of a file: it is a new wire, its content was there already, it could not be read, or it is not ready
 * (being written, locked, gone) and waits.
 */
export type Fate = 'kept' | 'known' | 'failed' | 'waiting';

/** What became of a file, and the hash of its content where that was looked at. */
export interface Taken {
  fate: Fate;
  hash: string;
}

const WAITING: Taken = { fate: 'waiting', hash: '' };

/** Milliseconds a folder may take to answer before it counts as silent; a file has one more for so many bytes. */
export const PATIENCE_MS = 10_000;
const BYTES_PER_MS = 1_000;

/** The largest file that is looked at, in bytes: longer ones are no wires, whatever they are. */
const MOST_BYTES = 100_000_000;

/** The most parts of a file's wires: what has more is no wire, and would hold up the others. */
const MOST_PARTS = 5_000;

/** What the system says of a file that somebody else holds. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EAGAIN', 'ETXTBSY', 'ENOENT', 'ELOCK']);

/**
 * Takes a file in: reads it apart, and keeps what it says with its hash. `before` is what was kept of the same file
 * when it was shorter. Errors: `store.*`; then nothing is kept of it.
 */
export async function takeFile(
  file: WireFile,
  before: { bytes: number; hash: string },
  needs: TakeNeeds,
): Promise<Result<Taken>> {
  const { converter, house, now, use, ask } = needs;
  const failed = async (code: string, facts: Failure['facts']): Promise<Result<Taken>> => {
    const noted = await use((wires) => wires.noteFailure(file, fail(code, facts).error));
    return noted.ok ? ok({ fate: 'failed', hash: '' }) : noted;
  };
  if (file.bytes > MOST_BYTES) return failed('read.too-large', { bytes: file.bytes, limit: MOST_BYTES });

  const hashed = await ask(() => hashOf(file, before), PATIENCE_MS + file.bytes / BYTES_PER_MS);
  if (!hashed.ok) {
    const { code, facts } = hashed.error;
    return code === 'wires.silent' ? ok(WAITING) : failed(code, facts);
  }
  if (hashed.value === 'held') return ok(WAITING);
  const { whole: hash, beginning } = hashed.value;
  const there = await use((wires) => wires.has(hash));
  if (!there.ok) return there;
  if (there.value) {
    const noted = await use((wires) => wires.noteKnown(file, hash));
    return noted.ok ? ok({ fate: 'known', hash }) : noted;
  }

  const context = { now: now(), house: house() };
  const read = await storiesIn(file, context, converter);
  // Whoever writes it was not finished after all.
  const still = await ask(() => isAsItWas(file), PATIENCE_MS);
  if (!still.ok || !still.value) return ok(WAITING);
  if (!read.ok)
    return read.error.code === 'read.cancelled' ? ok(WAITING) : failed(read.error.code, read.error.facts);
  const grownFrom = beginning !== null && beginning === before.hash ? before.hash : '';
  const kept = await use((wires) => wires.keep({ file, hash, stories: read.value, grownFrom }));
  return kept.ok ? ok({ fate: kept.value, hash }) : kept;
}

/**
 * The stories of a file, in its order; their pictures stay where they are until a draft is made. What comes from
 * elsewhere may be beyond everything thought of: that costs this file alone.
 */
async function storiesIn(
  { path }: WireFile,
  context: { now: string; house: House },
  converter: Converter,
): Promise<Result<NewWire['stories']>> {
  try {
    const { assemble } = await import('../../../shared/exchange/assemble');
    const read = await converter.read({ kind: 'file', path, context });
    if (!read.ok) return read;
    const readings = readingsOf(read.value);
    const parts = readings.reduce((sum, one) => sum + one.parts.length, 0);
    if (parts > MOST_PARTS) return fail('read.too-many-parts', { parts, limit: MOST_PARTS });
    const { language } = context.house;
    const into = { ...context, language, desk: '', photo: () => null };
    return ok(readings.map((one) => ({ format: one.format, story: assemble(one, into) })));
  } catch (error) {
    return fail('read.failed', { reason: error instanceof Error ? error.message : '' });
  }
}

async function hashOf(
  { path }: WireFile,
  before: { bytes: number; hash: string },
): Promise<Result<FileHash | 'held'>> {
  try {
    return ok(await hashFile(path, before.hash === '' ? 0 : before.bytes));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (HELD.has(code)) return ok('held');
    return code === 'EACCES' || code === 'EPERM'
      ? fail('read.denied')
      : fail('read.failed', { reason: code });
  }
}

async function isAsItWas(file: WireFile): Promise<Result<boolean>> {
  const facts = await stat(file.path).catch(() => null);
  if (facts === null) return ok(false);
  return ok(isSame(file, { path: file.path, bytes: facts.size, changed: Math.floor(facts.mtimeMs) }));
}
