import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Destination } from '../../shared/house/destination';
import { FORMAT_NAMES } from '../filing/exporting';
import { IconButton } from '../ui/IconButton';

interface DestinationListProps {
  all: readonly Destination[];
  chosen: string;
  choose: (id: string) => void;
  move: (id: string, step: 1 | -1) => void;
  remove: (destination: Destination) => void;
}

/** The destinations in their order: arrows choose, with Alt they move, Delete removes. */
export function DestinationList({ all, chosen, choose, move, remove }: DestinationListProps): ReactNode {
  const at = all.findIndex(({ id }) => id === chosen);

  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const one = all[at];
    if (step !== null && event.altKey) move(chosen, step);
    else if (step !== null) choose(all[at + step]?.id ?? chosen);
    else if (event.key === 'Delete' && one !== undefined) remove(one);
    else return;
    event.preventDefault();
  };

  return (
    <div className="people-found">
      <div
        className="people-list"
        role="listbox"
        aria-label="Destinations"
        tabIndex={0}
        aria-activedescendant={`destination-${chosen}`}
        onKeyDown={onKey}
      >
        {all.map((one) => (
          <div
            key={one.id}
            id={`destination-${one.id}`}
            role="option"
            aria-selected={one.id === chosen}
            className="people-one"
            onClick={() => choose(one.id)}
          >
            <span dir="auto">{one.name}</span>
            <span className="ui-hint">
              {FORMAT_NAMES[one.format].short}
              {one.on ? '' : ' · not in use'}
              {one.folder === '' ? ' · no folder yet' : ''}
            </span>
          </div>
        ))}
      </div>
      <div className="destinations-order">
        <IconButton
          icon={<ArrowUp />}
          label="Move up (Alt+Up)"
          disabled={at <= 0}
          onClick={() => move(chosen, -1)}
        />
        <IconButton
          icon={<ArrowDown />}
          label="Move down (Alt+Down)"
          disabled={at === all.length - 1}
          onClick={() => move(chosen, 1)}
        />
      </div>
    </div>
  );
}
