import { Fragment, type MouseEvent, type ReactNode } from 'react';
import type { AnyRow } from '../state/listing';
import { ContextMenu, type MenuEntry } from '../ui/Menu';
import { rowId, rowStyle, type RowStanding } from './ListRow';
import type { Rows } from './use-rows';

interface RowListProps<Row extends AnyRow> {
  rows: Rows<Row>;
  /** What is listed, for who does not see it. */
  label: string;
  /** Several rows can be chosen at once. */
  multiple?: boolean;
  /** The menu of the row that the keys act on. */
  menu: readonly MenuEntry[];
  /** The list comes into focus. */
  onFocus: () => void;
  onScroll?: ((top: number) => void) | undefined;
  onDoubleClick?: ((row: Row) => void) | undefined;
  /** A row as it is shown. */
  children: (row: Row, standing: RowStanding) => ReactNode;
}

/** The rows of a list that are in sight. */
export function RowList<Row extends AnyRow>(props: RowListProps<Row>) {
  const { rows, label, multiple = false, menu, onFocus, onScroll, onDoubleClick, children } = props;
  const { scroller, count, height, active } = rows;

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

  return (
    <ContextMenu entries={menu}>
      <div
        ref={scroller}
        className="library-rows"
        role="listbox"
        aria-label={label}
        aria-multiselectable={multiple || undefined}
        aria-activedescendant={active === null ? undefined : rowId(active)}
        tabIndex={0}
        onKeyDown={rows.onKeyDown}
        onFocus={onFocus}
        onMouseDown={rows.onMouseDown}
        onContextMenuCapture={atActive}
        onScroll={({ currentTarget }) => onScroll?.(currentTarget.scrollTop)}
        onDoubleClick={(event) => {
          const row = rows.under(event);
          if (row !== null) onDoubleClick?.(row);
        }}
      >
        <div className="library-rows-all" style={{ height: rows.whole }}>
          {rows.drawn.map(({ row, place, start }) =>
            row === null ? (
              <div key={place} className="library-row" style={rowStyle(start, height)} aria-hidden />
            ) : (
              <Fragment key={place}>
                {children(row, { place, total: count, start, height, active: row.id === active })}
              </Fragment>
            ),
          )}
        </div>
      </div>
    </ContextMenu>
  );
}
