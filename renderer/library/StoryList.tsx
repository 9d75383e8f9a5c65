import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { indexOf, rowAt } from '../state/listing';
import { listing } from '../state/library';
import { showStory } from '../state/stories';
import { useTabs } from '../state/tabs';
import { ContextMenu } from '../ui/Menu';
import { ON_MAC } from '../ui/platform';
import { chooseAll, openChosen, removeChosen, spikeChosen } from './actions';
import { useChosen } from './chosen';
import { useRowMenu } from './rowMenu';
import { indexUnder } from './row-under';
import { isRowKey, rowMoves } from './row-moves';
import { RowView, rowId } from './RowView';
import { only, ranged, toggled } from './selection';
import { useNow } from './useNow';

/** The heights (CSS pixels) of a row: without and with a search. All rows are alike, so nothing ever jumps. */
const ROW_HEIGHT = 92;
const FOUND_HEIGHT = 112;

interface StoryListProps {
  /** Writing a letter, or Escape, leads to the search field. */
  toSearch: (letter: string) => void;
}

/** The rows of the list: as many as are in sight, however many there are. Driven by keys or the pointer. */
export function StoryList({ toSearch }: StoryListProps) {
  const { total, pages, shown } = useStore(listing.store);
  const count = total ?? 0;
  const searching = shown.text.trim() !== '';
  const { active, chosen } = useChosen();
  const open = useTabs((state) => state.active);
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  /** Where the active row was when it was last seen: the place to go on from when it has left the list. */
  const last = useRef(0);
  const found = active === null ? -1 : indexOf({ pages }, active);

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used here only, and not memoised
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => (searching ? FOUND_HEIGHT : ROW_HEIGHT), [searching]),
    overscan: 6,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return found === -1 || rows.includes(found) ? rows : [...rows, found].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    virtual.measure();
  }, [virtual, searching]);

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
  }, [startIndex, endIndex, pages]);

  const goTo = async (index: number, extend: boolean): Promise<void> => {
    const place = Math.max(0, Math.min(count - 1, index));
    virtual.scrollToIndex(place, { align: 'auto' });
    const row = rowAt(listing.store.getState(), place);
    const id = row?.id ?? (await idAt(place));
    if (id === null) return;
    last.current = place;
    if (!extend) {
      useChosen.setState(only(id));
      return;
    }
    const { anchor } = useChosen.getState();
    const from = anchor === null ? place : indexOf(listing.store.getState(), anchor);
    const ids = await listing.ids(Math.min(from, place), Math.max(from, place) + 1);
    if (ids.ok) useChosen.setState((state) => ranged(state, id, ids.value));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const mod = ON_MAC ? event.metaKey : event.ctrlKey;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const isGone = active !== null && found === -1;
    const at = active === null ? -1 : isGone ? Math.min(last.current, count - 1) : found;
    const moves = rowMoves({ at, isGone, page, count });
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (isRowKey(event.key)) void goTo(moves[event.key], event.shiftKey);
    else if (event.key === 'Enter') openChosen();
    else if (event.key === 'Delete' || (event.key === 'Backspace' && ON_MAC)) void discard();
    else if (event.key === ' ' && active !== null) useChosen.setState((state) => toggled(state, active));
    else if (event.key.toLowerCase() === 'a' && mod) void chooseAll();
    else if (event.key === 'Escape') escape();
    else if (/^[^\s\p{Cc}]\p{M}*$/u.test(event.key) && !event.ctrlKey && !event.metaKey) toSearch(event.key);
    else return;
    event.preventDefault();
  };

  const escape = (): void => {
    if (chosen.size > 1 && active !== null) useChosen.setState(only(active));
    else if (shown.text !== '') toSearch('');
  };

  const press = (event: MouseEvent): void => {
    const index = indexUnder(event);
    const row = index === null ? null : rowAt({ pages }, index);
    if (index === null || row === null) return;
    last.current = index;
    if (event.button === 2) {
      if (!chosen.has(row.id)) useChosen.setState(only(row.id));
    } else if (ON_MAC ? event.metaKey : event.ctrlKey) useChosen.setState((state) => toggled(state, row.id));
    else if (event.shiftKey) void goTo(index, true);
    else {
      useChosen.setState(only(row.id));
      void showStory(row.id, { preview: true, focus: false });
    }
  };

  /** Asked for by a key, the menu opens at the row it is for instead of in the middle of the list. */
  const atActive = (event: MouseEvent): void => {
    const row = active === null ? null : document.getElementById(rowId(active));
    if (event.target !== scroller.current || row === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, bottom } = row.getBoundingClientRect();
    const place = { clientX: left + 24, clientY: bottom - 12, button: 2 };
    row.dispatchEvent(new window.MouseEvent('contextmenu', { ...place, bubbles: true, cancelable: true }));
  };

  const menu = useRowMenu();
  return (
    <ContextMenu entries={menu}>
      <div
        ref={scroller}
        className="library-rows"
        role="listbox"
        aria-label={shown.view === 'spiked' ? 'Spiked stories' : 'All news'}
        aria-multiselectable
        aria-activedescendant={active !== null && found !== -1 ? rowId(active) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const row = active === null ? rowAt({ pages }, 0) : null;
          if (row !== null) useChosen.setState(only(row.id));
        }}
        onMouseDown={press}
        onContextMenuCapture={atActive}
        onDoubleClick={(event) => {
          const index = indexUnder(event);
          const row = index === null ? null : rowAt({ pages }, index);
          if (row !== null) void showStory(row.id);
        }}
      >
        <div className="library-rows-all" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rowAt({ pages }, item.index);
            const style = { height: item.size, transform: `translateY(${item.start}px)` };
            return row === null ? (
              <div key={item.key} className="library-row library-row-coming" style={style} aria-hidden />
            ) : (
              <RowView
                key={item.key}
                row={row}
                index={item.index}
                total={count}
                active={row.id === active}
                chosen={chosen.has(row.id)}
                shown={row.id === open}
                searching={searching}
                now={now}
                style={style}
              />
            );
          })}
        </div>
      </div>
    </ContextMenu>
  );
}

function discard(): Promise<void> {
  return listing.store.getState().shown.view === 'spiked' ? removeChosen() : spikeChosen();
}

async function idAt(index: number): Promise<string | null> {
  const ids = await listing.ids(index, index + 1);
  return ids.ok ? (ids.value[0] ?? null) : null;
}
