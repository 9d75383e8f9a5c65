import { Plus, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MOST_DESTINATIONS, type Destination } from '../../shared/house/destination';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ask } from '../ui/questions';
import { DestinationEditor } from './DestinationEditor';
import { DestinationList } from './DestinationList';
import { addedDestination, copiedDestination, movedDestination } from './destinations';
import './destinations.css';

/** Where the house files its stories: folders, and what is put there. */
export function DestinationsPage(): ReactNode {
  const all = useSettings(({ house }) => house.destinations);
  const [wanted, setWanted] = useState('');
  const shown = all.find(({ id }) => id === wanted) ?? all[0];
  const isFull = all.length >= MOST_DESTINATIONS;

  const keep = (next: readonly Destination[]): Promise<boolean> =>
    changeSettings({ house: { ...useSettings.getState().house, destinations: [...next] } });
  const add = (one: Destination): void => {
    setWanted(one.id);
    void keep([...all, one]);
  };
  const remove = async ({ id, name }: Destination): Promise<void> => {
    const sure = await ask({
      title: `Remove the destination “${name}”?`,
      body: 'Its folder and what was filed there stay as they are. What went there stays in the history of the stories, and they can still be killed there.',
      yes: 'Remove',
      danger: true,
    });
    if (sure) void keep(useSettings.getState().house.destinations.filter((one) => one.id !== id));
  };
  const addButton = (
    <Button icon={<Plus aria-hidden />} disabled={isFull} onClick={() => add(addedDestination(all))}>
      Add a destination
    </Button>
  );

  if (shown === undefined)
    return (
      <div className="settings-page">
        <EmptyState icon={<Send />} title="No destinations yet" actions={addButton}>
          A destination is a folder that somebody picks stories up from: a wire, a website, a printer. “File
          story” puts the story into each of them, in its own format.
        </EmptyState>
      </div>
    );
  return (
    <div className="settings-page">
      <div className="settings-head">
        <p>“File story” puts a story into each of these folders, in its own format, all or none.</p>
        {addButton}
      </div>
      <div className="people">
        <DestinationList
          all={all}
          chosen={shown.id}
          choose={setWanted}
          move={(id, step) => void keep(movedDestination(all, id, step))}
          remove={(one) => void remove(one)}
        />
        <div className="people-editor">
          <DestinationEditor
            key={shown.id}
            destination={shown}
            write={(next) =>
              keep(useSettings.getState().house.destinations.map((one) => (one.id === next.id ? next : one)))
            }
          />
          <div className="settings-actions">
            <Button disabled={isFull} onClick={() => add(copiedDestination(shown, all))}>
              Duplicate
            </Button>
            <Button onClick={() => void remove(shown)}>Remove…</Button>
          </div>
        </div>
      </div>
    </div>
  );
}
