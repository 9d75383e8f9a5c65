import type { ComponentProps, CSSProperties } from 'react';

/** Where a row stands in its list. */
export interface RowStanding {
  /** Its place, counted from 0, among so many. */
  place: number;
  total: number;
  /** Where it begins and how high it is, CSS pixels. */
  start: number;
  height: number;
  /** The keys act on it. */
  active: boolean;
}

interface ListRowProps extends RowStanding, Omit<ComponentProps<'div'>, 'id' | 'style'> {
  /** The id of what it is the row of. */
  of: string;
  chosen: boolean;
  /** What it is the row of stands in the place of the story. */
  shown: boolean;
}

/** The id of the element of a row. */
export function rowId(of: string): string {
  return `row-${of}`;
}

/** Where a row is drawn, CSS pixels from the top of all. */
export function rowStyle(start: number, height: number): CSSProperties {
  return { height, transform: `translateY(${start}px)` };
}

/** A row of a list, whatever it shows. */
export function ListRow(props: ListRowProps) {
  const { of, place, total, start, height, active, chosen, shown, className = '', ...rest } = props;
  return (
    <div
      {...rest}
      id={rowId(of)}
      className={`library-row ${className}`}
      role="option"
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={place + 1}
      data-index={place}
      data-active={active || undefined}
      data-shown={shown || undefined}
      style={rowStyle(start, height)}
    />
  );
}
