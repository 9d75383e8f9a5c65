import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, freeName, nameKey, safeName } from '../../../shared/exchange/file-name';
import { text } from '../../support/arbitraries';

describe('the name of a file', () => {
  it.each<[string[], string]>([
    [['RUSSIA-JAPAN/'], 'RUSSIA-JAPAN'],
    [['', 'Lavrov, Kishida to discuss issues'], 'Lavrov,-Kishida-to-discuss-issues'],
    [['Переговоры в Токио'], 'Переговоры-в-Токио'],
    [['北朝鮮問題を協議'], '北朝鮮問題を協議'],
    [['محادثات طوكيو'], 'محادثات-طوكيو'],
    [['../../etc/passwd'], 'etc-passwd'],
    [['C:\\Windows\\x.txt'], 'C-Windows-x.txt'],
    [['a:b*c?"<d>|'], 'a-b-c-d'],
    [['con'], '_con'],
    [['LPT1.txt'], '_LPT1.txt'],
    [['.hidden. '], 'hidden'],
    [['— !', '', '***'], 'story'],
    [['a\0b\u0007c\u202ed'], 'a-b-c-d'],
    [['100% #1'], '100-1'],
  ])('%j: %s', (texts, name) => expect(fileName(texts, 'story')).toBe(name));

  it('is taken by every file system, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text({ wild: true }), fc.string({ unit: 'binary', maxLength: 300 })), {
          maxLength: 3,
        }),
        (texts) => {
          const name = fileName(texts, 'story');
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(name).not.toMatch(/^[. -]|[. -]$/);
          expect(name.toLowerCase()).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130);
          expect(name.normalize('NFC')).toBe(name);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is cut where people see a border', () => {
    const family = '👩‍👩‍👧‍👦';
    const name = safeName(`a${family.repeat(20)}`);
    expect(name.slice(1).replaceAll(family, '')).toBe('');
    expect(name.length).toBeGreaterThan(10);
  });

  it('is cut between words where that leaves most of it', () => {
    expect(safeName('A headline that goes on '.repeat(9))).toBe(
      'A-headline-that-goes-on-'.repeat(5).slice(0, -1),
    );
    expect(safeName(`a-${'b'.repeat(200)}`)).toBe(`a-${'b'.repeat(118)}`);
  });

  it('is given once, also where A and a are one file', () => {
    const taken = new Set<string>();
    const take = (name: string) => {
      const free = freeName(name, (key) => taken.has(key));
      taken.add(nameKey(free));
      return free;
    };
    expect(['Talks', 'talks', 'TALKS', 'talks-2'].map(take)).toEqual([
      'Talks',
      'talks-2',
      'TALKS-3',
      'talks-2-2',
    ]);
  });
});
