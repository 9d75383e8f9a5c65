import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useStore } from 'zustand';
import type { PhotoRow } from '../../shared/ipc/photos';
import { photoAtPlace, type PhotoList } from './photo-list';
import { cellId, PhotoCell } from './PhotoCell';
import { columnsIn, GAP, movedTo, ROW_HEIGHT } from './grid-moves';

interface PhotoGridProps {
  list: PhotoList;
  scroller: RefObject<HTMLDivElement | null>;
  /** The place of the picture that is chosen. */
  chosen: number;
  choose: (index: number) => void;
  /** Does with the chosen picture what one came for. */
  take: (row: PhotoRow) => void;
  /** Writing a letter leads to the search field. */
  toSearch: (letter: string) => void;
}

/** The pictures in rows, as many as are in sight, however many there are. Driven by keys or the pointer. */
export function PhotoGrid(props: PhotoGridProps): ReactNode {
  const { list, scroller, chosen, choose, take, toSearch } = props;
  const { total, pages, shown } = useStore(list.store);
  const count = total ?? 0;
  const columns = useColumns(scroller);
  const row = photoAtPlace({ pages }, chosen);

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used here only, and not memoised
  const virtual = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
  });
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, shown]);
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => {
    list.see(startIndex * columns, (endIndex + 1) * columns);
  }, [list, startIndex, endIndex, columns, pages]);

  const goTo = (index: number): void => {
    choose(index);
    virtual.scrollToIndex(Math.floor(index / columns), { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const inSight = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT));
    const next = movedTo(event.key, chosen, { count, columns, inSight });
    if (next !== null) goTo(next);
    else if (event.key === 'Enter' && row !== null) take(row);
    else if (event.key === '/') toSearch('');
    else if (/^[^\s\p{Cc}]\p{M}*$/u.test(event.key)) toSearch(event.key);
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent): void => {
    const index = indexUnder(event);
    if (index !== null) choose(index);
  };

  return (
    <div
      ref={scroller}
      className="photos-grid"
      role="listbox"
      aria-label="Photos"
      aria-activedescendant={row === null ? undefined : cellId(row.hash)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDown={press}
      onDoubleClick={(event) => {
        const index = indexUnder(event);
        const pressed = index === null ? null : photoAtPlace({ pages }, index);
        if (pressed !== null) take(pressed);
      }}
    >
      <div className="photos-all" style={{ height: virtual.getTotalSize() }}>
        {placesIn(virtual.getVirtualItems(), columns, count).map(({ index, top, column }) => {
          const one = photoAtPlace({ pages }, index);
          const share = 100 / columns;
          const style = {
            height: ROW_HEIGHT - GAP,
            width: `calc(${share}% - ${GAP}px)`,
            left: `${column * share}%`,
            transform: `translateY(${top}px)`,
          };
          return one === null ? (
            <div key={index} className="photos-cell" style={style} aria-hidden>
              <div className="photos-frame" />
            </div>
          ) : (
            <PhotoCell
              key={index}
              row={one}
              index={index}
              total={count}
              isChosen={index === chosen}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}

interface Place {
  index: number;
  column: number;
  top: number;
}

/** The places of the pictures in the rows that are drawn. */
function placesIn(
  rows: readonly { index: number; start: number }[],
  columns: number,
  count: number,
): Place[] {
  return rows.flatMap(({ index: row, start }) =>
    Array.from({ length: Math.min(columns, count - row * columns) }, (_, column) => ({
      ...{ index: row * columns + column, column, top: start },
    })),
  );
}

/** How many pictures fit side by side. */
function useColumns(scroller: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setColumns(columnsIn(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return columns;
}

function indexUnder(event: MouseEvent): number | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const index = cell?.dataset['index'];
  return index === undefined ? null : Number(index);
}
