import { ListFilter } from 'lucide-react';
import { useStore } from 'zustand';
import { Chips, without, type Chip } from '../library/Chips';
import { ViewSwitch } from '../library/ViewSwitch';
import { useSettings } from '../state/settings';
import { markAllRead, useWires, wireListing, type WireWish } from '../state/wires';
import { IconButton } from '../ui/IconButton';
import { Menu, type MenuEntry } from '../ui/Menu';
import { useFolderName } from './names';

const ONLY = { unread: 'Unread', urgent: 'Urgent' } as const;

/** Whether a filter is on. */
export function isFiltered({ only, folders, sources }: WireWish): boolean {
  return only !== 'all' || folders.length + sources.length > 0;
}

/** Which wires the list shows: unread or urgent ones, of some folders, of some sources. */
export function WireFilters() {
  const { only, folders, sources } = useStore(wireListing.store, ({ filter }) => filter);
  const watched = useSettings(({ wires }) => wires.folders);
  const folderName = useFolderName();
  const { sources: known, unread } = useWires();
  const entries: MenuEntry[] = [
    ...(['unread', 'urgent'] as const).map((value) => ({
      kind: 'check' as const,
      label: ONLY[value],
      checked: only === value,
      run: () => wireListing.want({ only: only === value ? 'all' : value }),
    })),
    ...(watched.length < 2 ? [] : [{ kind: 'heading' as const, label: 'Folder' }]),
    ...(watched.length < 2 ? [] : watched).map(({ id, name }) => ({
      kind: 'check' as const,
      label: name,
      checked: folders.includes(id),
      run: () => wireListing.want({ folders: without(folders, id) ?? [...folders, id] }),
    })),
    ...(known.length === 0 ? [] : [{ kind: 'heading' as const, label: 'Source' }]),
    ...known.map((source) => ({
      kind: 'check' as const,
      label: source,
      checked: sources.includes(source),
      run: () => wireListing.want({ sources: without(sources, source) ?? [...sources, source] }),
    })),
    { kind: 'line' },
    { label: 'Mark all as read', disabled: unread === 0, run: () => void markAllRead() },
  ];
  const chips: Chip[] = [
    ...(only === 'all'
      ? []
      : [{ key: 'only', label: ONLY[only], drop: () => wireListing.want({ only: 'all' }) }]),
    ...folders.map((id) => ({
      key: `folder ${id}`,
      label: folderName(id),
      drop: () => wireListing.want({ folders: without(folders, id) ?? [] }),
    })),
    ...sources.map((source) => ({
      key: `source ${source}`,
      label: source,
      drop: () => wireListing.want({ sources: without(sources, source) ?? [] }),
    })),
  ];
  return (
    <>
      <div className="library-filters">
        <ViewSwitch />
        <Menu
          align="end"
          entries={entries}
          trigger={<IconButton icon={<ListFilter />} label="Filter" pressed={chips.length > 0} />}
        />
      </div>
      <Chips chips={chips} />
    </>
  );
}
