import type { Clock } from '../../shared/clock';
import { useTabs } from './tabs';

/** A story that was out of sight this long (ms) has been left alone. */
export const LEFT_MS = 5 * 60_000;

/**
 * Follows the tabs: tells of each story that has been left alone, whatever took its place, another story or a wire.
 * The function returned ends it.
 */
export function followLeft(clock: Clock, left: (id: string) => void): () => void {
  const leaving = new Map<string, () => void>();
  return useTabs.subscribe(({ active }, { active: before }) => {
    if (active === before) return;
    if (active !== null) {
      leaving.get(active)?.();
      leaving.delete(active);
    }
    if (before === null) return;
    leaving.set(
      before,
      clock.after(LEFT_MS, () => {
        leaving.delete(before);
        left(before);
      }),
    );
  });
}
