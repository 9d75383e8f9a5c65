import { ListFilter } from 'lucide-react';
import { useStore } from 'zustand';
import { STATUSES } from '../../shared/story/story';
import { STATUS_NAMES } from '../inspector/choices';
import { listing } from '../state/library';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Menu, type MenuEntry } from '../ui/Menu';
import { Chips, without } from './Chips';
import { ViewSwitch } from './ViewSwitch';

/** Which stories the list shows: all or the spiked ones, of some statuses, of some desks. */
export function Filters() {
  const { statuses, desks } = useStore(listing.store, ({ filter }) => filter);
  const known = useSettings(({ house }) => house.desks);
  const entries: MenuEntry[] = [
    { kind: 'heading', label: 'Status' },
    ...STATUSES.map((status) => ({
      kind: 'check' as const,
      label: STATUS_NAMES[status],
      checked: statuses.includes(status),
      run: () => listing.want({ statuses: without(statuses, status) ?? [...statuses, status] }),
    })),
    ...(known.length === 0 ? [] : [{ kind: 'heading' as const, label: 'Desk' }]),
    ...known.map((desk) => ({
      kind: 'check' as const,
      label: desk,
      checked: desks.includes(desk),
      run: () => listing.want({ desks: without(desks, desk) ?? [...desks, desk] }),
    })),
  ];
  const chips = [
    ...statuses.map((status) => ({
      key: `status ${status}`,
      label: STATUS_NAMES[status],
      drop: () => listing.want({ statuses: without(statuses, status) ?? [] }),
    })),
    ...desks.map((desk) => ({
      key: `desk ${desk}`,
      label: desk,
      drop: () => listing.want({ desks: without(desks, desk) ?? [] }),
    })),
  ];
  return (
    <>
      <div className="library-filters">
        <ViewSwitch />
        <Menu
          align="end"
          entries={entries}
          trigger={
            <Button tone="quiet" icon={<ListFilter aria-hidden />}>
              Filter
            </Button>
          }
        />
      </div>
      <Chips chips={chips} />
    </>
  );
}
