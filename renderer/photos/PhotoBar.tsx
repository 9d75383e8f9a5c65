import type { ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import { PHOTO_FILTERS, PHOTO_ORDERS } from '../../shared/ipc/photos';
import { arriveAt } from '../state/handover';
import { SearchBox } from '../ui/SearchBox';
import { Select } from '../ui/Select';
import type { PhotoList } from './photo-list';
import { FILTER_NAMES, ORDER_NAMES } from './words';

interface PhotoBarProps {
  list: PhotoList;
  field: RefObject<HTMLInputElement | null>;
  /** Down or Enter leads to the pictures. */
  toGrid: () => void;
}

const ORDERS = PHOTO_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }));

/** What is searched for, and what of it is shown in which order. */
export function PhotoBar({ list, field, toGrid }: PhotoBarProps): ReactNode {
  const { wish, counts } = useStore(list.store);
  const filters = PHOTO_FILTERS.map((value) => ({
    value,
    label: value === 'all' ? 'All photos' : `${FILTER_NAMES[value]} (${counts[value].toLocaleString('en')})`,
  }));
  return (
    <div className="photos-bar">
      <SearchBox
        fieldRef={field}
        arrived={arriveAt}
        label="Search all photos"
        placeholder="Caption, credit, place, keyword, file name…"
        value={wish.text}
        onText={(text) => list.want({ text })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') toGrid();
          else if (event.key === 'Escape' && wish.text !== '') {
            list.want({ text: '' });
            // The first Escape empties the field, the next one closes.
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      <Select
        label="Which photos"
        value={wish.only}
        choices={filters}
        onChoose={(only) => list.want({ only })}
      />
      <Select label="Order" value={wish.order} choices={ORDERS} onChoose={(order) => list.want({ order })} />
    </div>
  );
}
