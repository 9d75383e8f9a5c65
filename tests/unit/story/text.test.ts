import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageDirection, textDirection } from '../../../shared/story/direction';
import { joinRuns, MARKS, plain, textOf, type Run } from '../../../shared/story/text';
import { text } from '../../support/arbitraries';

const run = fc
  .record({
    text: text({ wild: true }),
    marks: fc.array(fc.constantFrom(...MARKS), { maxLength: 4 }),
    href: fc.option(fc.constantFrom('https://a.b/', 'https://c.d/'), { nil: undefined }),
  })
  .map(({ href, ...rest }): Run => (href === undefined ? rest : { ...rest, href }));

describe('runs in canonical form', () => {
  it('say the same text', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(textOf(joinRuns(runs))).toBe(textOf(runs));
      }),
    );
  });

  it('are never empty, and neighbours differ', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const joined = joinRuns(runs);
        joined.forEach((one, at) => {
          expect(one.text).not.toBe('');
          const next = joined[at + 1];
          if (next !== undefined) expect([next.marks, next.href]).not.toEqual([one.marks, one.href]);
        });
      }),
    );
  });

  it('stay what they are', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(joinRuns(joinRuns(runs))).toEqual(joinRuns(runs));
      }),
    );
  });

  it('carry the marks of every character', () => {
    const marksByUnit = (runs: readonly Run[]) =>
      runs.flatMap((one) =>
        one.text.split('').map(() => [MARKS.filter((mark) => one.marks.includes(mark)), one.href]),
      );
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(marksByUnit(joinRuns(runs))).toEqual(marksByUnit(runs));
      }),
    );
  });

  it('of no text are none', () => expect(plain('')).toEqual([]));
});

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'ckb', 'AR-eg'])('%s runs from right to left', (tag) =>
    expect(languageDirection(tag)).toBe('rtl'),
  );
  it.each(['en', 'ru', 'ja', 'az', 'ar-Latn', 'pt-BR', 'zh-Hant-HK'])('%s does not', (tag) =>
    expect(languageDirection(tag)).toBe('ltr'),
  );
});

describe('the direction of a text', () => {
  it.each([
    ['123 שלום', 'rtl'],
    ['“محادثات”', 'rtl'],
    ['Tokyo שלום', 'ltr'],
    ['東京', 'ltr'],
    ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
    ['123 — !', null],
    ['', null],
  ])('%j: %s', (said, direction) => expect(textDirection(said)).toBe(direction));
});
