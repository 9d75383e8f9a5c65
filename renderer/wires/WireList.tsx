import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { indexUnder } from '../library/row-under';
import { isRowKey, rowMoves } from '../library/row-moves';
import { useNow } from '../library/useNow';
import { indexOf, rowAt } from '../state/listing';
import { readWire, useReading } from '../state/reading';
import { draftWire, wireListing } from '../state/wires';
import { ContextMenu } from '../ui/Menu';
import { readFirst } from './actions';
import { senderOf, useFolderName } from './names';
import { scrollReading } from './scroll-reading';
import { useAbove, useSteady } from './use-steady';
import { useWireMenu } from './use-wire-menu';
import { WireRowView, wireRowId } from './WireRowView';

/** The height (CSS pixels) of a row, with a search and without. */
const ROW_HEIGHT = 96;
const FOUND_HEIGHT = 114;

interface WireListProps {
  /** Writing a letter, or Escape, leads to the search field. */
  toSearch: (letter: string) => void;
}

/** The rows of the wires: going through them shows each at once, and nothing that comes in moves the row one is at. */
export function WireList({ toSearch }: WireListProps) {
  const { total, pages, shown } = useStore(wireListing.store);
  const count = total ?? 0;
  const searching = shown.text.trim() !== '';
  const height = searching ? FOUND_HEIGHT : ROW_HEIGHT;
  const active = useReading((state) => state.wire);
  const above = useAbove((state) => state.count);
  const now = useNow();
  const folderName = useFolderName();
  const scroller = useRef<HTMLDivElement>(null);
  /** Where the row was when it was last seen: the place to go on from when it has left the list. */
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
  useSteady({ scroller, height, active });
  const items = virtual.getVirtualItems();
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => {
    wireListing.see(startIndex, endIndex + 1);
  }, [startIndex, endIndex, pages]);

  const goTo = async (index: number): Promise<void> => {
    const place = Math.max(0, Math.min(count - 1, index));
    virtual.scrollToIndex(place, { align: 'auto' });
    const id = rowAt(wireListing.store.getState(), place)?.id ?? (await idAt(place));
    if (id === null) return;
    last.current = place;
    readWire(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1);
    const isGone = active !== null && found === -1;
    const at = active === null ? -1 : isGone ? Math.min(last.current, count - 1) : found;
    const moves = rowMoves({ at, isGone, page, count });
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (isRowKey(event.key)) void goTo(moves[event.key]);
    else if (event.key === 'Enter' && active !== null) void draftWire(active);
    else if (event.key === ' ') {
      // What is read to its end leads on to the next.
      if (!scrollReading(event.shiftKey ? -1 : 1))
        void goTo(event.shiftKey ? moves.ArrowUp : moves.ArrowDown);
    } else if (event.key === 'Escape') toSearch('');
    else if (/^[^\s\p{Cc}]\p{M}*$/u.test(event.key) && !event.ctrlKey && !event.metaKey) toSearch(event.key);
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent): void => {
    const index = indexUnder(event);
    const row = index === null ? null : rowAt({ pages }, index);
    if (index === null || row === null) return;
    last.current = index;
    readWire(row.id);
  };

  const menu = useWireMenu();
  return (
    <div className="wires-list">
      <ContextMenu entries={menu}>
        <div
          ref={scroller}
          className="library-rows wires-rows"
          role="listbox"
          aria-label="Wires"
          aria-activedescendant={active !== null && found !== -1 ? wireRowId(active) : undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onFocus={() => {
            // One that was read and has left the list is still the one that is read.
            if (active === null) readFirst();
          }}
          onMouseDown={press}
          onScroll={({ currentTarget }) => {
            if (currentTarget.scrollTop < height) useAbove.setState({ count: 0 });
          }}
        >
          <div className="library-rows-all" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rowAt({ pages }, item.index);
              const style = { height: item.size, transform: `translateY(${item.start}px)` };
              return row === null ? (
                <div key={item.key} className="library-row library-row-coming" style={style} aria-hidden />
              ) : (
                <WireRowView
                  key={item.key}
                  row={row}
                  sender={senderOf(row, folderName)}
                  index={item.index}
                  total={count}
                  active={row.id === active}
                  searching={searching}
                  now={now}
                  style={style}
                />
              );
            })}
          </div>
        </div>
      </ContextMenu>
      {above > 0 && (
        <button
          type="button"
          className="wires-above"
          onClick={() => {
            useAbove.setState({ count: 0 });
            scroller.current?.scrollTo({ top: 0 });
          }}
        >
          <ArrowUp aria-hidden />
          {above} new
        </button>
      )}
    </div>
  );
}

async function idAt(index: number): Promise<string | null> {
  const ids = await wireListing.ids(index, index + 1);
  return ids.ok ? (ids.value[0] ?? null) : null;
}
