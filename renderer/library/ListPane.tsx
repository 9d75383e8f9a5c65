import './library.css';
import { useRef, type ComponentType, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AnyRow, Listing } from '../state/listing';
import { SearchField } from './SearchField';

interface ListPaneProps<Row extends AnyRow, Wish extends { text: string }> {
  listing: Listing<Row, Wish>;
  title: string;
  /** How many there are, in words; `''` for nothing to say. */
  count: string;
  /** The button beside the title. */
  action: ReactNode;
  /** What is searched: names the field. */
  searched: string;
  search: (text: string) => void;
  filters: ReactNode;
  /** What stands above the rows where something has to be said. */
  notices?: ReactNode;
  /** What stands in the place of the rows when there are none. */
  none: ReactNode;
  className?: string;
  /** Makes sure that one row is the one the keys act on, and opens it if so wished; answers whether it was opened. */
  enter: (open: boolean) => boolean;
  rows: ComponentType<{
    /** Writing a letter, or Escape, leads to the search field. */
    toSearch: (letter: string) => void;
  }>;
}

/** A list with its title, its search over everything and its filters. */
export function ListPane<Row extends AnyRow, Wish extends { text: string }>(props: ListPaneProps<Row, Wish>) {
  const { listing, title, count, action, searched, search, filters, notices, none, enter } = props;
  const { total, filter, failure, slow } = useStore(listing.store);
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);

  const toRows = (open: boolean): void => {
    if (!enter(open)) pane.current?.querySelector<HTMLElement>('.library-rows')?.focus();
  };
  const toSearch = (letter: string): void => {
    field.current?.focus();
    if (letter !== '') search(listing.store.getState().filter.text + letter);
    else field.current?.select();
  };

  return (
    <section
      ref={pane}
      className={`library ${props.className ?? ''}`}
      aria-labelledby="library-heading"
      data-pane="list"
    >
      <header className="library-head">
        <div className="library-title">
          <h1 id="library-heading">{title}</h1>
          <span className="library-count" role="status">
            {count}
          </span>
          {action}
        </div>
        <SearchField
          label={searched}
          text={filter.text}
          slow={slow}
          onText={search}
          field={field}
          toRows={toRows}
        />
        {filters}
      </header>
      {notices}
      {total === 0 || (total === null && failure !== null) ? (
        <div className="library-none-at-all">{none}</div>
      ) : (
        <props.rows toSearch={toSearch} />
      )}
    </section>
  );
}
