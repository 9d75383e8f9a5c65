import { describe, expect, it } from 'vitest';
import { createKeeper, MOST_MS, PAUSE_MS } from '../../../../renderer/state/keeper';
import { handClock } from '../../../support/clock';

/** A keeper of one value that notes when it kept what. */
function keeping() {
  const clock = handClock();
  const start = clock.now();
  const kept: { at: number; value: string }[] = [];
  let value = '';
  const keeper = createKeeper({ clock, keep: () => kept.push({ at: clock.now() - start, value }) });
  const change = (next: string, how: 'soon' | 'now'): void => {
    value = next;
    keeper[how]();
  };
  return { clock, kept, change };
}

describe('keeping what the window looks like', () => {
  it('keeps a small change after a pause, once for many', async () => {
    const { clock, kept, change } = keeping();
    change('a', 'soon');
    await clock.pass(PAUSE_MS - 1);
    change('b', 'soon');
    await clock.pass(PAUSE_MS - 1);
    expect(kept).toEqual([]);
    await clock.pass(1);
    expect(kept.map(({ value }) => value)).toEqual(['b']);
  });

  it('is not put off by changes that never pause, as in typing', async () => {
    const { clock, kept, change } = keeping();
    for (let at = 0; at <= MOST_MS; at += 100) {
      change(String(at), 'soon');
      await clock.pass(100);
    }
    expect(kept[0]?.at).toBeLessThanOrEqual(MOST_MS);
  });

  it('keeps at once what must not be lost, and nothing again after it', async () => {
    const { clock, kept, change } = keeping();
    change('caret', 'soon');
    change('tabs', 'now');
    expect(kept).toEqual([{ at: 0, value: 'tabs' }]);
    await clock.pass(MOST_MS * 2);
    expect(kept).toHaveLength(1);
  });
});
