import { describe, expect, it } from 'vitest';
import {
  clockTime,
  spikedText,
  untilText,
  updatedText,
  whenText,
  wordsText,
} from '../../../../renderer/library/when';

/** An instant on this machine's own calendar. */
function at(year: number, month: number, day: number, hour: number, minute: number): string {
  return new Date(year, month - 1, day, hour, minute).toISOString();
}

const NOW = new Date(2017, 2, 20, 14, 30).getTime();

describe('when a story was updated', () => {
  it('is a time today', () => {
    expect(updatedText(at(2017, 3, 20, 14, 5), NOW)).toBe('Updated 14:05');
    expect(updatedText(at(2017, 3, 20, 0, 0), NOW)).toBe('Updated 00:00');
  });

  it('is yesterday from midnight on, however few hours ago', () => {
    expect(updatedText(at(2017, 3, 19, 23, 59), NOW)).toBe('Yesterday 23:59');
    expect(updatedText(at(2017, 3, 19, 0, 1), new Date(2017, 2, 20, 0, 2).getTime())).toBe('Yesterday 00:01');
  });

  it('is a day and a time in the same year, a date before', () => {
    expect(updatedText(at(2017, 3, 18, 9, 7), NOW)).toBe('Mar 18, 09:07');
    expect(updatedText(at(2016, 12, 31, 9, 7), NOW)).toBe('Dec 31, 2016');
  });

  it('counts days, not hours, when the clocks change', () => {
    for (let day = 1; day <= 28; day += 1) {
      const noon = new Date(2017, 2, day + 1, 12).getTime();
      expect(updatedText(at(2017, 3, day, 12, 0), noon)).toBe('Yesterday 12:00');
    }
  });

  it('does not stumble over a clock that is ahead', () => {
    expect(updatedText(at(2017, 3, 21, 1, 0), NOW)).toBe('Updated 01:00');
  });
});

describe('when a story was spiked, and when a wire came in', () => {
  it('is told as when a story was updated, by its own word or none', () => {
    expect(spikedText(at(2017, 3, 20, 14, 5), NOW)).toBe('Spiked 14:05');
    expect(whenText(at(2017, 3, 20, 14, 5), NOW)).toBe('14:05');
    for (const day of [19, 18]) {
      const then = at(2017, 3, day, 14, 5);
      expect([spikedText(then, NOW), whenText(then, NOW)]).toEqual(Array(2).fill(updatedText(then, NOW)));
    }
  });
});

describe('other times and numbers', () => {
  it('are short', () => {
    expect(untilText(at(2017, 3, 20, 18, 0), NOW)).toBe('until 18:00');
    expect(untilText(at(2017, 3, 21, 6, 0), NOW)).toBe('until Mar 21, 06:00');
    expect(untilText(at(2019, 3, 21, 6, 0), NOW)).toBe('until Mar 21, 2019');
    expect(clockTime(at(2017, 3, 20, 6, 5))).toBe('06:05');
    expect(wordsText(1)).toBe('1 word');
    expect(wordsText(1204)).toBe('1,204 words');
  });
});
