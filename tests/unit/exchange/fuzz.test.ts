import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../../../electron/services/exchange/decode';
import { readBytes } from '../../../shared/exchange/registry';
import { mutated } from '../../fuzz/mutate';
import { seeds } from '../../fuzz/seeds';
import { dice } from '../../support/wire-stories';
import { CONTEXT, storyOf } from './support';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const KEPT = join(FIXTURES, 'fuzz');

/** Reads a source to its end: a story is put together, or there is a code that says why not. */
function readThrough(bytes: Uint8Array): string {
  const read = readBytes(bytes, { ...CONTEXT, encoding: null, decode, decodeAs });
  if (!read.ok) return read.error.code;
  return storyOf(read.value).body.length > 0 ? 'story' : 'nothing';
}

describe('a source somebody spoiled', () => {
  it('becomes a story or a reason why not, in every format', () => {
    const sources = seeds(FIXTURES, 3);
    const random = dice(7);
    const any = () => sources[Math.floor(random() * sources.length)]?.bytes ?? new Uint8Array();
    for (const { bytes } of [...sources, ...sources])
      expect(readThrough(mutated(bytes, any(), random))).toMatch(/^(?:story|(?:read|story|archive)\..+)$/);
  });

  const kept = existsSync(KEPT) ? readdirSync(KEPT).sort() : [];
  it.each(kept)('that once did harm does none: %s', (name) => {
    expect(readThrough(new Uint8Array(readFileSync(join(KEPT, name))))).toMatch(
      /^(?:story|(?:read|story|archive)\..+)$/,
    );
  });
});
