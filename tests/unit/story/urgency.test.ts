import { describe, expect, it } from 'vitest';
import { urgencyWords } from '../../../renderer/inspector/urgency-words';
import { PRIORITIES } from '../../../shared/story/story';
import { URGENCIES } from '../../../shared/story/urgency';

describe('a priority in the standards', () => {
  it('stays within what each of them allows, the more urgent first', () => {
    const all = PRIORITIES.map((priority) => URGENCIES[priority]);
    for (const { urgency, anpa, iptc7901 } of all) {
      expect(urgency >= 1 && urgency <= 9).toBe(true);
      expect(anpa).toMatch(/^[a-z]$/);
      expect(iptc7901 >= 1 && iptc7901 <= 6).toBe(true);
    }
    expect(all.map(({ anpa }) => anpa)).toEqual(['f', 'b', 'u', 'r']);
    expect(all.map(({ urgency }) => urgency)).toEqual([...all.map(({ urgency }) => urgency)].sort());
    expect(all.map(({ iptc7901 }) => iptc7901)).toEqual([1, 2, 3, 4]);
  });

  it('is told in a line', () => {
    expect(urgencyWords('urgent').replaceAll('\u00a0', ' ')).toBe('urgency 3 · ANPA u · IPTC 7901 3');
  });
});
