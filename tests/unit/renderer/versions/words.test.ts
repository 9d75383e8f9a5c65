import { describe, expect, it } from 'vitest';
import { sayWhen, sayWhenWithin } from '../../../../renderer/versions/words';

/** An instant by the clocks of the machine the test runs on. */
const local = (...parts: [number, number, number, number, number]): string =>
  new Date(...parts).toISOString();

describe('when a version was made', () => {
  const now = local(2026, 2, 20, 0, 10);

  it.each([
    [local(2026, 2, 20, 0, 5), 'Today 00:05'],
    [local(2026, 2, 19, 23, 59), 'Yesterday 23:59'],
    [local(2026, 0, 3, 9, 10), '3 January 09:10'],
    [local(2025, 11, 31, 9, 10), '31 December 2025 09:10'],
  ])('%s is %s', (at, words) => {
    expect(sayWhen(at, now)).toBe(words);
  });

  it('stands in a sentence', () => {
    expect(sayWhenWithin(local(2026, 2, 19, 23, 59), now)).toBe('yesterday 23:59');
    expect(sayWhenWithin(local(2026, 0, 3, 9, 10), now)).toBe('3 January 09:10');
  });
});
