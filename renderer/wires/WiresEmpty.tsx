import { Cable, Inbox, SearchX, TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { openDialog } from '../filing/dialogs';
import { useSettings } from '../state/settings';
import { useWires, wireListing } from '../state/wires';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { isFiltered } from './WireFilters';

const toSettings = (): void => openDialog({ kind: 'settings', page: 'wires' });

/** What stands in the place of the wires when there are none: why, and what to do. */
export function WiresEmpty() {
  const { shown, failure } = useStore(wireListing.store);
  const watched = useSettings(({ wires }) => wires.folders.length);
  const { waiting } = useWires();
  const searched = shown.text.trim() !== '';
  const filtered = isFiltered(shown);
  if (failure !== null)
    return (
      <EmptyState
        icon={<TriangleAlert />}
        title="The wires could not be read"
        actions={<Button onClick={() => void wireListing.reload()}>Try again</Button>}
      >
        {sentenceFor(failure)}
      </EmptyState>
    );
  if (searched || filtered)
    return (
      <EmptyState
        icon={<SearchX />}
        title={searched ? `Nothing found for “${shown.text.trim()}”` : 'No wire passes the filters'}
        actions={
          <>
            {searched && <Button onClick={() => wireListing.want({ text: '' })}>Clear the search</Button>}
            {filtered && (
              <Button onClick={() => wireListing.want({ only: 'all', folders: [], sources: [] })}>
                Clear the filters
              </Button>
            )}
          </>
        }
      >
        {searched
          ? `Searched every word of the wires${filtered ? ' that pass the filters' : ''}.`
          : 'What comes in and passes them appears here by itself.'}
      </EmptyState>
    );
  if (watched === 0)
    return (
      <EmptyState
        icon={<Cable />}
        title="No folder is watched yet"
        actions={
          <Button tone="primary" onClick={toSettings}>
            Watch a folder…
          </Button>
        }
      >
        Point Dateline at the folder your agencies deliver to. Their copy appears here by itself, to be read
        and turned into drafts; the files stay as they are.
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<Inbox />}
      title={waiting > 0 ? 'Reading what has come in' : 'Nothing has come in yet'}
      actions={waiting > 0 ? undefined : <Button onClick={toSettings}>Watched folders…</Button>}
    >
      {waiting > 0
        ? `${waiting.toLocaleString('en')} files are there, the newest first.`
        : 'New wire copy in the watched folders appears here by itself.'}
    </EmptyState>
  );
}
