import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { create, useStore } from 'zustand';
import { indexOf } from '../state/listing';
import { wireListing } from '../state/wires';
import { rowToHold } from './row-to-hold';

/** How many rows came in above those in sight. */
export const useAbove = create<{ count: number }>(() => ({ count: 0 }));

/** What keeps the rows in their place. */
interface SteadyNeeds {
  scroller: RefObject<HTMLElement | null>;
  /** The height of every row, CSS pixels. */
  height: number;
  /** The row the person is at, or null. */
  active: string | null;
}

/**
 * Keeps the row one is at where it is on the screen when others come in above it: the one that is read while it is in
 * sight, else the first in sight of a list that was scrolled. At the very top with nothing read, news simply appears.
 */
export function useSteady({ scroller, height, active }: SteadyNeeds): void {
  const { pages, shown } = useStore(wireListing.store);
  const before = useRef({ pages, shown });
  const at = useRef(active);
  useEffect(() => {
    at.current = active;
  }, [active]);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { pages, shown };
    const element = scroller.current;
    if (element === null || was.pages === pages) return;
    if (was.shown !== shown) {
      useAbove.setState({ count: 0 });
      return;
    }
    const held = rowToHold(element, height, at.current, was);
    const index = held === null ? -1 : indexOf({ pages }, held.id);
    if (held === null || index === -1 || index === held.index) return;
    element.scrollBy({ top: (index - held.index) * height });
    if (index > held.index) useAbove.setState(({ count }) => ({ count: count + index - held.index }));
  }, [pages, shown, scroller, height]);
}
