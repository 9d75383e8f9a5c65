import { fail, type Result } from '../ipc/result';
import type { Note, Reading } from './types';

/**
 * The readings of a source that holds several stories, as one with the others behind it; a note says how many there
 * are. What one of them lacks does not hold up the others. Errors: those of the first, where none could be read.
 */
export function severalReadings(readings: readonly Result<Reading>[]): Result<Reading> {
  const [first, ...further] = readings.filter((one) => one.ok).map(({ value }) => value);
  if (first === undefined) return readings[0] ?? fail('read.empty');
  if (further.length === 0) return { ok: true, value: first };
  return {
    ok: true,
    value: { ...first, notes: [...first.notes, severalTexts(further.length + 1)], further },
  };
}

/** What is said of a source that holds several stories. */
function severalTexts(count: number): Note {
  return {
    level: 'info',
    code: 'read.several-texts',
    message: `The file holds ${count} stories; each was read as a story of its own.`,
  };
}

/** A reading with something done to it, and to each of those that came with it. */
export function eachOf(reading: Reading, change: (one: Reading) => Reading): Reading {
  const { further } = reading;
  return { ...change(reading), ...(further === undefined ? {} : { further: further.map(change) }) };
}

/** The readings of a source one by one. */
export function readingsOf({ further = [], ...first }: Reading): [Reading, ...Reading[]] {
  return [first, ...further];
}
