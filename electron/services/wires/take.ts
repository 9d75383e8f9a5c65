import { stat } from 'node:fs/promises';
import { assemble } from '../../../shared/exchange/assemble';
import { readingsOf } from '../../../shared/exchange/several';
import type { Reading } from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import type { Converter } from '../exchange/convert-apart';
import { hashFile, type FileHash } from './hash-file';
import type { WireFile } from './keep';
import { isSame } from './settling';
import type { WireStore } from './store';

/** What taking a file in needs. */
export interface TakeNeeds {
  converter: Converter;
  house: () => House;
  now: () => string;
  /** Does something with what is kept. Errors: `store.not-open`, and those of the work. */
  use: <T>(work: (wires: WireStore) => Result<T> | Promise<Result<T>>) => Promise<Result<T>>;
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
  const { converter, house, now, use } = needs;
  const failed = async (
    code: string,
    facts: Readonly<Record<string, string | number>>,
  ): Promise<Result<Taken>> => {
    const noted = await use((wires) => wires.noteFailure(file, fail(code, facts).error));
    return noted.ok ? ok({ fate: 'failed', hash: '' }) : noted;
  };
  if (file.bytes > MOST_BYTES) return failed('read.too-large', { bytes: file.bytes, limit: MOST_BYTES });

  const hashed = await hashOf(file, before);
  if (hashed === 'held') return ok(WAITING);
  if (!hashed.ok) return failed(hashed.error.code, {});
  const { whole: hash, beginning } = hashed.value;
  const there = await use((wires) => wires.has(hash));
  if (!there.ok) return there;
  if (there.value) {
    const noted = await use((wires) => wires.noteKnown(file, hash));
    return noted.ok ? ok({ fate: 'known', hash }) : noted;
  }

  const context = { now: now(), house: house() };
  const read = await converter.read({ kind: 'file', path: file.path, context });
  // Whoever writes it was not finished after all.
  if (!(await isAsItWas(file))) return ok(WAITING);
  if (!read.ok) {
    if (read.error.code === 'read.cancelled') return ok(WAITING);
    const noted = await use((wires) => wires.noteFailure(file, read.error));
    return noted.ok ? ok({ fate: 'failed', hash: '' }) : noted;
  }
  const readings = readingsOf(read.value);
  const parts = readings.reduce((sum, one) => sum + one.parts.length, 0);
  if (parts > MOST_PARTS) return failed('read.too-many-parts', { parts, limit: MOST_PARTS });
  const grownFrom = beginning !== null && beginning === before.hash ? before.hash : '';
  const stories = readings.map((one) => ({ format: one.format, story: storyOf(one, context) }));
  const kept = await use((wires) => wires.keep({ file, hash, stories, grownFrom }));
  return kept.ok ? ok({ fate: kept.value, hash }) : kept;
}

/** The story of a wire; its pictures stay where they are until a draft is made. */
function storyOf(reading: Reading, { now, house }: { now: string; house: House }): Story {
  return assemble(reading, { now, house, language: house.language, desk: '', photo: () => null });
}

async function hashOf(
  { path }: WireFile,
  before: { bytes: number; hash: string },
): Promise<Result<FileHash> | 'held'> {
  try {
    return ok(await hashFile(path, before.hash === '' ? 0 : before.bytes));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (HELD.has(code)) return 'held';
    return code === 'EACCES' || code === 'EPERM'
      ? fail('read.denied')
      : fail('read.failed', { reason: code });
  }
}

async function isAsItWas(file: WireFile): Promise<boolean> {
  const facts = await stat(file.path).catch(() => null);
  if (facts === null) return false;
  return isSame(file, { path: file.path, bytes: facts.size, changed: Math.floor(facts.mtimeMs) });
}
