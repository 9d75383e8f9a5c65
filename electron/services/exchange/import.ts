import { basename } from 'node:path';
import type { House } from '../../../shared/house/house';
import type { ImportReadings } from '../../../shared/ipc/exchange';
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
    jobs: readonly { name: string; job: Job }[],
    signal?: AbortSignal,
  ): Promise<ImportReadings> => {
    const readings: ImportReadings = { candidates: [], failures: [] };
    for (const { name, job } of jobs) {
      const read: Result<Reading> = await converter.read(job, signal);
      if (read.ok)
        readings.candidates.push({
          name,
          path: job.kind === 'file' ? job.path : null,
          reading: read.value,
        });
      else readings.failures.push({ name, ...read.error });
    }
    return readings;
  };
  return {
    paths: (paths, { encoding = null, signal } = {}) => {
      const context = { now: now(), house: house() };
      return readAll(
        paths.map((path) => ({ name: basename(path), job: { kind: 'file', path, context, encoding } })),
        signal,
      );
    },
    text: (name, text, signal) =>
      readAll([{ name, job: { kind: 'text', text, context: { name, now: now(), house: house() } } }], signal),
    close: converter.close,
  };
}
