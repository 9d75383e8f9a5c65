import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPattern,
  nameByPattern,
  namesEachSending,
  NAME_PARTS,
} from '../../../shared/exchange/name-pattern';
import { nameKey } from '../../../shared/exchange/file-name';
import { newStory } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import { story } from '../../support/arbitraries';

const FACTS = { at: '2026-03-20T09:05:07.000Z', version: 3 };

function made(more: Partial<Story>): Story {
  return { ...newStory({ now: '2026-03-20T09:00:00Z' }), ...more };
}

describe('a pattern of file names', () => {
  it.each<[string, string | null]>([
    ['{slug}', null],
    ['{slug}-{date}-v{version}', null],
    ['wire {headline} {time} {language}', null],
    ['', 'pattern.empty'],
    ['  ', 'pattern.empty'],
    ['{slug', 'pattern.brace'],
    ['slug}', 'pattern.brace'],
    ['{{slug}}', 'pattern.brace'],
    ['{Slug}', 'pattern.unknown'],
    ['{slug}{}', 'pattern.unknown'],
    ['../{slug}', 'pattern.path'],
    ['{slug}/{id}', 'pattern.path'],
    ['C:{slug}', 'pattern.path'],
    ['{slug}\\x', 'pattern.path'],
    ['story-{date}', 'pattern.same'],
    ['{version}', 'pattern.same'],
    [`{slug}${'x'.repeat(130)}`, 'pattern.long'],
  ])('%j: %s', (pattern, code) => {
    const checked = checkPattern(pattern);
    expect(checked.ok ? null : checked.error.code).toBe(code);
  });

  it('is filled in with what the story and its sending say', () => {
    const talks = made({
      ...{ slug: 'TALKS/', headline: 'Ministers: to talk?', label: '2nd Lead', desk: 'World' },
      ...{ language: 'pt-BR', take: { number: 2, more: true } },
    });
    const name = (pattern: string): string => nameByPattern(pattern, talks, FACTS);
    expect(name('{slug}-{date}-{time}-{version}')).toBe('TALKS-2026-03-20-0905-3');
    expect(name('{desk}_{headline}_{language}')).toBe('World_Ministers-to-talk_pt-BR');
    expect(name('{slug} {label} {take}')).toBe('TALKS-2nd-Lead-take-2');
    expect(name('{id}')).toBe(talks.id);
  });

  it('leaves out what a story does not have, with the sign before it', () => {
    const bare = made({ headline: 'Talks' });
    const name = (pattern: string): string => nameByPattern(pattern, bare, FACTS);
    expect(name('{slug}')).toBe('Talks');
    expect(name('{headline}-{label}-{take}-v{version}')).toBe('Talks-v3');
    expect(name('{headline}-{label}')).toBe('Talks');
    expect(nameByPattern('{slug}-{desk}', made({}), FACTS)).toMatch(/^[\w-]{36}$/);
  });

  it('does not lose the number of a sending to a headline of any length', () => {
    const long = made({ headline: 'A headline that goes on '.repeat(20) });
    expect(nameByPattern('{headline}-{date}-{version}', long, FACTS)).toMatch(/-2026-03-20-3$/);
  });

  it('tells whether each sending has a name of its own', () => {
    expect(namesEachSending('{slug}-{version}')).toBe(true);
    expect(namesEachSending('{slug}-{date}')).toBe(false);
  });

  const pattern = (): fc.Arbitrary<string> =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...NAME_PARTS.map((part) => `{${part}}`)),
          fc.constantFrom('-', '_', ' ', 'wire', 'v', '.', '日', 'con', '..'),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join(''))
      .filter((joined) => checkPattern(joined).ok);

  it('gives any story a name that every file system takes, in the folder it is for', () => {
    fc.assert(
      fc.property(
        pattern(),
        story({ wild: true }),
        fc.integer({ min: 1, max: 999 }),
        (each, whole, version) => {
          const name = nameByPattern(each, whole, { ...FACTS, version });
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(name).not.toMatch(/^[. -]|[. -]$/);
          expect(name.toLowerCase()).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('with a version in it gives two sendings of a story two names', () => {
    fc.assert(
      fc.property(story({ wild: true }), fc.integer({ min: 1, max: 99 }), (whole, version) => {
        const names = [version, version + 1].map((one) =>
          nameKey(nameByPattern('{desk}-{slug}-{headline}-v{version}', whole, { ...FACTS, version: one })),
        );
        expect(new Set(names).size).toBe(2);
      }),
      { numRuns: 200 },
    );
  });
});
