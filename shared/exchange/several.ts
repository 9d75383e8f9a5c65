import { fail, ok, type Result } from '../ipc/result';
import type { Note, Reading } from './types';

/**
 * The readings of a source that holds several stories, as one with the others behind it; a note says how many there
 * are. What one of them lacks does not hold up the others. Errors: those of the first, where none could be read.
 */
export function severalReadings(readings: readonly Result<Reading>[]): Result<Reading> {
  const [first, ...further] = readings.filter((one) => one.ok).map(({ value }) => value);
  if (first === undefined) return readings[0] ?? fail('read.empty');
  const damaged = readings.filter((one) => !one.ok && DAMAGE.has(one.error.code)).length;
  const notes = [
    ...first.notes,
    ...(further.length === 0 ? [] : [severalTexts(further.length + 1)]),
    ...(damaged === 0 ? [] : [unread(damaged)]),
  ];
  return ok({ ...first, notes, ...(further.length === 0 ? {} : { further }) });
}

/** Why a story was not read though there is one: it is not to be missed without a word. */
const DAMAGE: ReadonlySet<string> = new Set(['read.cut-short', 'read.too-many-parts']);

function unread(count: number): Note {
  return {
    level: 'warning',
    code: 'read.some-damaged',
    message: `${count === 1 ? 'One story' : `${count} stories`} of the file could not be read: ${count === 1 ? 'it is' : 'they are'} cut short or too large. Ask for the file to be sent again.`,
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
