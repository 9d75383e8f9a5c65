import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atInstant, holds } from '../../../../renderer/embargo/holds';
import { liftsWords } from '../../../../renderer/embargo/words';

const embargo = { until: '2026-03-20T01:00:00.000Z', zone: 'Asia/Tokyo' };

describe('when an embargo lifts', () => {
  it('is said there and here, and once where both clocks show the same', () => {
    expect(liftsWords(embargo, 'America/New_York')).toBe(
      '20 March 2026, 10:00 in Tokyo, that is Thursday 19 March 2026, 21:00 here',
    );
    expect(liftsWords(embargo, 'Asia/Seoul')).toBe('20 March 2026, 10:00 in Tokyo, the time here');
    expect(liftsWords({ ...embargo, zone: '' }, 'UTC')).toBe('20 March 2026, 01:00 UTC, the time here');
  });
});

describe('an embargo', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-20T00:59:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('holds until its instant and not a moment longer', () => {
    const until = Date.parse(embargo.until);
    expect([holds(null), holds(embargo.until, until - 1), holds(embargo.until, until)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is told to have passed at its instant, once', () => {
    const passed = vi.fn();
    atInstant(embargo.until, passed);
    vi.advanceTimersByTime(59_999);
    expect(passed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(600_000);
    expect(passed).toHaveBeenCalledOnce();
  });

  it('is told to have passed soon after a machine wakes that slept over it', () => {
    const passed = vi.fn();
    atInstant('2026-03-21T00:00:00.000Z', passed);
    vi.advanceTimersByTime(10_000);
    vi.setSystemTime(Date.parse('2026-03-21T08:00:00.000Z'));
    vi.advanceTimersByTime(30_000);
    expect(passed).toHaveBeenCalledOnce();
  });

  it('that has passed, or is no longer looked at, says nothing', () => {
    const passed = vi.fn();
    atInstant('2026-03-19T00:00:00.000Z', passed);
    atInstant(embargo.until, passed)();
    vi.advanceTimersByTime(600_000);
    expect(passed).not.toHaveBeenCalled();
  });
});
