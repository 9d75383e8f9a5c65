import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import { indexOf, rowAt, type AnyRow, type Listing } from '../state/listing';
import { indexUnder } from './row-under';
import { isRowKey, rowMoves, type RowKey } from './row-moves';

/** What going through a list needs. */
export interface RowsNeeds<Row extends AnyRow, Wish extends { text: string }> {
  listing: Listing<Row, Wish>;
  /** The height (CSS pixels) of every row; all are alike, so nothing ever jumps. */
  height: number;
  /** The row the keys act on. */
  active: string | null;
  /** A key leads to a row; with `extend` all up to it are meant. */
  arrive: (id: string, place: number, extend: boolean) => void;
  /** The pointer is pressed on a row; `reach` means all up to it. */
  press: (row: Row, event: MouseEvent, reach: () => void) => void;
  /** A key beside those that lead from row to row; answers whether it meant something here. */
  otherKey: (event: KeyboardEvent, go: (key: RowKey) => void) => boolean;
  /** Writing a letter leads to the search field. */
  toSearch: (letter: string) => void;
}

/** A row that is drawn; null while it is on its way. */
export interface DrawnRow<Row> {
  row: Row | null;
  place: number;
  /** Where it begins, CSS pixels from the top of all. */
  start: number;
}

/** The rows of a list as they are seen. */
export interface Rows<Row extends AnyRow> {
  scroller: RefObject<HTMLDivElement | null>;
  count: number;
  height: number;
  /** The height of all together, CSS pixels. */
  whole: number;
  drawn: readonly DrawnRow<Row>[];
  /** The row the keys act on, while it is held. */
  active: string | null;
  /** The first of the list, while it is held. */
  first: Row | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onMouseDown: (event: MouseEvent) => void;
  /** The row under the pointer. */
  under: (event: MouseEvent) => Row | null;
}

/** The rows of a list, as many as are in sight, however many there are; driven by keys or the pointer. */
export function useRows<Row extends AnyRow, Wish extends { text: string }>(
  needs: RowsNeeds<Row, Wish>,
): Rows<Row> {
  const { listing, height, active, arrive, press, otherKey, toSearch } = needs;
  const { total, pages, shown } = useStore(listing.store);
  const count = total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  /** Where the active row was when it was last seen: the place to go on from when it has left the list. */
  const last = useRef(0);
  const found = active === null ? -1 : indexOf({ pages }, active);

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used here only, and not memoised
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => height, [height]),
    overscan: 6,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return found === -1 || rows.includes(found) ? rows : [...rows, found].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [shown]);
  useEffect(() => {
    if (found !== -1) last.current = found;
  }, [found]);
  const items = virtual.getVirtualItems();
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => {
    listing.see(startIndex, endIndex + 1);
  }, [listing, startIndex, endIndex, pages]);

  const goTo = async (index: number, extend: boolean): Promise<void> => {
    const place = Math.max(0, Math.min(count - 1, index));
    virtual.scrollToIndex(place, { align: 'auto' });
    const id = rowAt(listing.store.getState(), place)?.id ?? (await idAt(listing, place));
    if (id === null) return;
    last.current = place;
    arrive(id, place, extend);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1);
    const isGone = active !== null && found === -1;
    const at = active === null ? -1 : isGone ? Math.min(last.current, count - 1) : found;
    const moves = rowMoves({ at, isGone, page, count });
    const isLetter = /^[^\s\p{Cc}]\p{M}*$/u.test(event.key) && !event.ctrlKey && !event.metaKey;
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (isRowKey(event.key)) void goTo(moves[event.key], event.shiftKey);
    else if (isLetter) toSearch(event.key);
    else if (!otherKey(event, (key) => void goTo(moves[key], false))) return;
    event.preventDefault();
  };
  const under = (event: MouseEvent): { row: Row; place: number } | null => {
    const place = indexUnder(event);
    const row = place === null ? null : rowAt({ pages }, place);
    return place === null || row === null ? null : { row, place };
  };

  return {
    ...{ scroller, count, height, onKeyDown },
    whole: virtual.getTotalSize(),
    drawn: items.map(({ index, start }) => ({
      ...{ place: index, start },
      row: rowAt({ pages }, index),
    })),
    active: found === -1 ? null : active,
    first: rowAt({ pages }, 0),
    onMouseDown: (event) => {
      const pressed = under(event);
      if (pressed === null) return;
      last.current = pressed.place;
      press(pressed.row, event, () => void goTo(pressed.place, true));
    },
    under: (event) => under(event)?.row ?? null,
  };
}

async function idAt<Row extends AnyRow, Wish extends object>(
  listing: Listing<Row, Wish>,
  place: number,
): Promise<string | null> {
  const ids = await listing.ids(place, place + 1);
  return ids.ok ? (ids.value[0] ?? null) : null;
}
