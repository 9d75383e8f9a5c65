import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSentence, sentenceFor, sizeText } from '../../../../renderer/ui/errors';

const ROOT = join(import.meta.dirname, '../../../..');

/** What the command line alone says. */
const ELSEWHERE = new Set(['usage', 'convert.input', 'convert.over-input', 'convert.over-other']);

/** Every error code that the main process, the shared code and the editor can answer with. */
function codes(): string[] {
  const found = ['electron', 'shared', 'renderer'].flatMap((layer) =>
    readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => [...readFileSync(join(ROOT, layer, name), 'utf8').matchAll(CODE)])
      .map((match) => match[1] ?? match[2] ?? ''),
  );
  return [...new Set(found)].filter((code) => !ELSEWHERE.has(code));
}

const CODE = /\bfail\(\s*'([a-z]+(?:\.[\w-]+)?)'|kind: 'notice', code: '([\w.-]+)'/g;

describe('errors', () => {
  it('all have a sentence of their own', () => {
    const without = codes().filter((code) => !hasSentence(code));
    expect(without).toEqual([]);
  });

  it('are whole sentences even where facts are missing', () => {
    for (const code of codes()) {
      const sentence = sentenceFor({ code, facts: {} });
      expect(sentence, code).toMatch(/^[A-Z].*[.]$/s);
      expect(sentence, code).not.toMatch(/undefined|NaN|\(\s*[;,)]/);
    }
  });

  it('say what they know', () => {
    expect(
      sentenceFor({ code: 'read.too-large', facts: { bytes: 31_457_280, limit: 20_000_000 } }),
    ).toContain('31 MB; 20 MB at most');
    expect(sentenceFor({ code: 'never.heard', facts: { path: 'x' } })).toContain('never.heard, path x');
  });

  it('give sizes as people read them', () => {
    expect([0, 999, 1000, 4_200_000, 999_999].map(sizeText)).toEqual([
      '0 bytes',
      '999 bytes',
      '1.0 kB',
      '4.2 MB',
      '1.0 MB',
    ]);
  });
});
