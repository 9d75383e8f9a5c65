import { basename } from 'node:path';
import type { House } from '../../../shared/house/house';
import type { ImportReadings } from '../../../shared/ipc/exchange';
import { readingsOf } from '../../../shared/exchange/several';
import type { Reading } from '../../../shared/exchange/types';
import type { Result } from '../../../shared/ipc/result';
import type { Job } from './convert-job';
import type { Converter } from './convert-apart';

/** What bringing in needs. */
export interface ImportNeeds {
  converter: Converter;
  house: () => House;
  now: () => string;
}

/** How files are read. */
export interface HowToRead {
  /** The encoding somebody chose; null to find it out. */
  encoding?: string | null;
  signal?: AbortSignal;
}

/** Brings sources in, to be looked at before they become stories. */
export interface Importer {
  /** Reads files, with the pictures that lie beside them; one that cannot be read does not hold up the others. */
  paths: (paths: readonly string[], how?: HowToRead) => Promise<ImportReadings>;
  /** Reads a text under a name, `''` for the clipboard. */
  text: (name: string, text: string, signal?: AbortSignal) => Promise<ImportReadings>;
  close: () => Promise<void>;
}

/** An importer over a converter. */
export function createImporter({ converter, house, now }: ImportNeeds): Importer {
  const readAll = async (
    jobs: readonly { name: string; path: string | null; job: Job }[],
    signal?: AbortSignal,
  ): Promise<ImportReadings> => {
    const readings: ImportReadings = { candidates: [], failures: [] };
    for (const { job, ...source } of jobs) {
      const read: Result<Reading> = await converter.read(job, signal);
      if (read.ok)
        readings.candidates.push(
          ...readingsOf(read.value).map((reading, place) => ({
            ...{ ...source, place, reading: toBeShown(reading) },
          })),
        );
      else readings.failures.push({ name: source.name, ...read.error });
    }
    return readings;
  };
  return {
    paths: (paths, { encoding = null, signal } = {}) => {
      const context = { now: now(), house: house() };
      return readAll(
        paths.map((path) => ({ name: basename(path), path, job: { kind: 'file', path, context, encoding } })),
        signal,
      );
    },
    text: (name, text, signal) =>
      readAll(
        [{ name, path: null, job: { kind: 'text', text, context: { name, now: now(), house: house() } } }],
        signal,
      ),
    close: converter.close,
  };
}

/** So many bytes of pictures go to the window where it does not keep them itself. */
const MOST_SHOWN = 32 * 1024 * 1024;

/** A reading for the window: what is taken in from its file, pictures and all, is only to be looked at there. */
function toBeShown(reading: Reading): Reading {
  if (reading.history === undefined) return reading;
  let room = MOST_SHOWN;
  const images = reading.images.map(({ origin, bytes }) => {
    room -= bytes?.length ?? 0;
    return { origin, bytes: room < 0 ? null : bytes };
  });
  return { ...reading, images };
}
