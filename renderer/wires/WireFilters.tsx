import { ListFilter } from 'lucide-react';
import { useStore } from 'zustand';
import { facet } from '../library/facet';
import { FilterBar } from '../library/FilterBar';
import { useSettings } from '../state/settings';
import { markAllRead, useWires, wireListing, type WireWish } from '../state/wires';
import { IconButton } from '../ui/IconButton';
import { useFolderName } from './names';

const ONLY = { unread: 'Unread', urgent: 'Urgent' } as const;

/** Whether a filter is on. */
export function isFiltered({ only, folders, sources }: WireWish): boolean {
  return only !== 'all' || folders.length + sources.length > 0;
}

/** Which wires the list shows: unread or urgent ones, of some folders, of some sources. */
export function WireFilters() {
  const filter = useStore(wireListing.store, (state) => state.filter);
  const { only, folders, sources } = filter;
  const watched = useSettings(({ wires }) => wires.folders);
  const folderName = useFolderName();
  const { sources: known, unread } = useWires();
  const facets = [
    facet<keyof typeof ONLY>({
      heading: '',
      offered: ['unread', 'urgent'],
      chosen: only === 'all' ? [] : [only],
      nameOf: (value) => ONLY[value],
      choose: (values) => wireListing.want({ only: values.at(-1) ?? 'all' }),
    }),
    facet({
      heading: 'Folder',
      offered: watched.length < 2 ? [] : watched.map(({ id }) => id),
      chosen: folders,
      nameOf: folderName,
      choose: (values) => wireListing.want({ folders: values }),
    }),
    facet({
      heading: 'Source',
      offered: known,
      chosen: sources,
      nameOf: (source) => source,
      choose: (values) => wireListing.want({ sources: values }),
    }),
  ];
  return (
    <FilterBar
      facets={facets}
      more={[
        { kind: 'line' },
        { label: 'Mark all as read', disabled: unread === 0, run: () => void markAllRead() },
      ]}
      trigger={<IconButton icon={<ListFilter />} label="Filter" pressed={isFiltered(filter)} />}
    />
  );
}
