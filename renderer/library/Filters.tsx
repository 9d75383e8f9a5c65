import { ListFilter, X } from 'lucide-react';
import { useStore } from 'zustand';
import { STATUSES } from '../../shared/story/story';
import { STATUS_NAMES } from '../inspector/choices';
import { listing } from '../state/library';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Menu, type MenuEntry } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { useChosen } from './chosen';
import { NOTHING } from './selection';

const VIEWS = [
  { value: 'all', label: 'All news' },
  { value: 'spiked', label: 'Spiked' },
] as const;

/** Which stories the list shows: all or the spiked ones, of some statuses, of some desks. */
export function Filters() {
  const { view, statuses, desks } = useStore(listing.store, ({ filter }) => filter);
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
      label: STATUS_NAMES[status],
      drop: () => listing.want({ statuses: without(statuses, status) ?? [] }),
    })),
    ...desks.map((desk) => ({
      label: desk,
      drop: () => listing.want({ desks: without(desks, desk) ?? [] }),
    })),
  ];
  return (
    <>
      <div className="library-filters">
        <Segmented
          label="Which stories"
          value={view}
          segments={VIEWS}
          onChoose={(next) => {
            useChosen.setState(NOTHING);
            listing.want({ view: next });
          }}
        />
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
      {chips.length > 0 && (
        <ul className="library-chips" aria-label="Filters">
          {chips.map(({ label, drop }) => (
            <li key={label}>
              <button
                type="button"
                className="library-chip"
                onClick={drop}
                aria-label={`Remove the filter ${label}`}
              >
                {label}
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A list without one of its values, or null when it was not among them. */
function without<T>(values: readonly T[], value: T): T[] | null {
  return values.includes(value) ? values.filter((one) => one !== value) : null;
}
