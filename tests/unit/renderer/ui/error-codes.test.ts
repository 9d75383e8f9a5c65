import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSentence } from '../../../../renderer/ui/errors';

const ROOT = join(import.meta.dirname, '../../../..');

/** Said on the command line only. */
const NOT_SHOWN = new Set(['usage']);

/** The codes that the sources make failures with. */
function codesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(ROOT, folder, name), 'utf8').matchAll(/\bfail\('([a-z.-]+)'/g)])
    .map(([, code = '']) => code);
}

describe('what went wrong', () => {
  const codes = new Set(['shared', 'electron'].flatMap(codesOf).filter((code) => !NOT_SHOWN.has(code)));

  it.each([...codes].toSorted())('%s is said in a sentence of its own', (code) => {
    expect(hasSentence(code)).toBe(true);
  });
});
