import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRITERS } from '../../shared/exchange/registry';
import { WRITE_FORMATS } from '../../shared/exchange/types';
import { story } from '../support/arbitraries';
import { writeContext } from '../support/read-back';
import { sharedFolder } from '../support/shared';

/** A source to change, and where it is from. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
}

/** Largest source that is changed: what is found in a large one is found in a small one, sooner. */
const LARGEST = 200_000;

/**
 * Sources of every format: generated stories in each format that is written, the fixtures in `folder` (tests/fixtures),
 * and the standards' own examples where they lie beside the checkout.
 */
export function seeds(folder: string, perFormat: number): Seed[] {
  const stories = fc.sample(story(), { seed: 20170320, numRuns: perFormat });
  const ours = WRITE_FORMATS.flatMap((format) =>
    stories.flatMap((one, nth): Seed[] => {
      const written = WRITERS[format].write(one, writeContext());
      if (!written.ok) return [];
      const { content } = written.value.files[0];
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return [{ name: `${format}-${nth}`, bytes }];
    }),
  );
  const beside = sharedFolder === null ? [] : filesIn(join(sharedFolder, 'standards'));
  return [...ours, ...filesIn(folder), ...beside].filter(
    ({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST,
  );
}

function filesIn(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:jpe?g|webp|xsd|py)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: new Uint8Array(readFileSync(path)) }));
}
