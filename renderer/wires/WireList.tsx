import { ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { RowList } from '../library/RowList';
import type { RowKey } from '../library/row-moves';
import { useNow } from '../library/useNow';
import { useRows } from '../library/use-rows';
import { readWire, useReading } from '../state/reading';
import { draftWire, wireListing } from '../state/wires';
import { readFirst } from './actions';
import { senderOf, useFolderName } from './names';
import { scrollReading } from './scroll-reading';
import { useAbove, useSteady } from './use-steady';
import { useWireMenu } from './use-wire-menu';
import { WireRowView } from './WireRowView';

/** The heights (CSS pixels) of a row: without and with a search. */
const ROW_HEIGHT = 96;
const FOUND_HEIGHT = 114;

interface WireListProps {
  /** Writing a letter, or Escape, leads to the search field. */
  toSearch: (letter: string) => void;
}

/** The rows of the wires: going through them shows each at once, and nothing that comes in moves the row one is at. */
export function WireList({ toSearch }: WireListProps) {
  const searching = useStore(wireListing.store, ({ shown }) => shown.text.trim() !== '');
  const active = useReading((state) => state.wire);
  const above = useAbove((state) => state.count);
  const now = useNow();
  const folderName = useFolderName();

  const otherKey = ({ key, shiftKey }: KeyboardEvent, go: (to: RowKey) => void): boolean => {
    if (key === 'Enter' && active !== null) void draftWire(active);
    else if (key === ' ') {
      // What is read to its end leads on to the next.
      if (!scrollReading(shiftKey ? -1 : 1)) go(shiftKey ? 'ArrowUp' : 'ArrowDown');
    } else if (key === 'Escape') toSearch('');
    else return false;
    return true;
  };

  const height = searching ? FOUND_HEIGHT : ROW_HEIGHT;
  const rows = useRows({
    ...{ height, active, otherKey, toSearch },
    listing: wireListing,
    arrive: readWire,
    press: ({ id }) => readWire(id),
  });
  const { scroller } = rows;
  useSteady({ scroller, height, active });
  const menu = useWireMenu();
  return (
    <div className="wires-list">
      <RowList
        rows={rows}
        label="Wires"
        menu={menu}
        onFocus={() => {
          // One that was read and has left the list is still the one that is read.
          if (active === null) readFirst();
        }}
        onScroll={(top) => {
          if (top < height) useAbove.setState({ count: 0 });
        }}
      >
        {(row, standing) => (
          <WireRowView
            row={row}
            {...standing}
            sender={senderOf(row, folderName)}
            searching={searching}
            now={now}
          />
        )}
      </RowList>
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
