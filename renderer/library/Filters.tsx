import { ListFilter } from 'lucide-react';
import { useStore } from 'zustand';
import { STATUSES } from '../../shared/story/story';
import { STATUS_NAMES } from '../inspector/choices';
import { listing } from '../state/library';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { facet } from './facet';
import { FilterBar } from './FilterBar';

/** Which stories the list shows: all or the spiked ones, of some statuses, of some desks. */
export function Filters() {
  const { statuses, desks } = useStore(listing.store, ({ filter }) => filter);
  const known = useSettings(({ house }) => house.desks);
  const facets = [
    facet({
      heading: 'Status',
      offered: STATUSES,
      chosen: statuses,
      nameOf: (status) => STATUS_NAMES[status],
      choose: (values) => listing.want({ statuses: values }),
    }),
    facet({
      heading: 'Desk',
      offered: known,
      chosen: desks,
      nameOf: (desk) => desk,
      choose: (values) => listing.want({ desks: values }),
    }),
  ];
  return (
    <FilterBar
      facets={facets}
      trigger={
        <Button tone="quiet" icon={<ListFilter aria-hidden />}>
          Filter
        </Button>
      }
    />
  );
}
