import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { create, useStore } from 'zustand';
import type { WireRow } from '../../shared/ipc/wires';
import { indexOf, rowAt } from '../state/listing';
import { wireListing } from '../state/wires';

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

interface Held {
  pages: ReadonlyMap<number, readonly WireRow[]>;
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
    element.scrollTop += (index - held.index) * height;
    if (index > held.index) useAbove.setState(({ count }) => ({ count: count + index - held.index }));
  }, [pages, shown, scroller, height]);
}

/** The row that stays where it is, and its place; null where nothing is held. */
export function rowToHold(
  { scrollTop, clientHeight }: Pick<HTMLElement, 'scrollTop' | 'clientHeight'>,
  height: number,
  active: string | null,
  held: Held,
): { id: string; index: number } | null {
  const at = active === null ? -1 : indexOf(held, active);
  const isInSight = at !== -1 && (at + 1) * height > scrollTop && at * height < scrollTop + clientHeight;
  if (active !== null && isInSight) return { id: active, index: at };
  if (scrollTop === 0) return null;
  const index = Math.ceil(scrollTop / height);
  const row = rowAt(held, index);
  return row === null ? null : { id: row.id, index };
}
