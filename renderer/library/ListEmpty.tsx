import { Newspaper, Search, SearchX, Trash2, TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../state/commands';
import { listing } from '../state/library';
import { inspectorShown, usePanes } from '../state/panes';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';

const WelcomeCard = lazy(() =>
  import('../settings/WelcomeCard').then((module) => ({ default: module.WelcomeCard })),
);

/** What stands in the place of the rows when there are none: why, and what to do. */
export function ListEmpty() {
  const { shown, partial, failure } = useStore(listing.store);
  const { text, view, statuses, desks } = shown;
  // The inspector welcomes who is new; where it is out of sight, the empty list does.
  const welcomes = usePanes((panes) => !inspectorShown(panes));
  const filtered = statuses.length + desks.length > 0;
  if (failure !== null)
    return (
      <EmptyState
        icon={<TriangleAlert />}
        title="The list could not be read"
        actions={<Button onClick={() => void listing.reload()}>Try again</Button>}
      >
        {sentenceFor(failure)}
      </EmptyState>
    );
  if (partial)
    return (
      <EmptyState
        icon={<Search />}
        title={`Nothing found yet for “${text.trim()}”`}
        actions={<Button onClick={() => listing.want({ text: '' })}>Clear the search</Button>}
      >
        The search is still taking in the words of your stories. What it finds appears here by itself.
      </EmptyState>
    );
  if (text.trim() !== '' || filtered)
    return (
      <EmptyState
        icon={<SearchX />}
        title={text.trim() === '' ? 'No story passes the filters' : `Nothing found for “${text.trim()}”`}
        actions={
          <>
            {text.trim() !== '' && (
              <Button onClick={() => listing.want({ text: '' })}>Clear the search</Button>
            )}
            {filtered && (
              <Button onClick={() => listing.want({ statuses: [], desks: [] })}>Clear the filters</Button>
            )}
          </>
        }
      >
        {text.trim() === ''
          ? 'No story has this status and desk.'
          : `Searched every word of ${view === 'spiked' ? 'the spiked stories' : 'all stories'}${filtered ? ' that pass the filters' : ''}: headlines, text, captions and names.`}
      </EmptyState>
    );
  if (view === 'spiked')
    return (
      <EmptyState icon={<Trash2 />} title="The spike is empty">
        Stories you spike wait here until you restore them or delete them for good.
      </EmptyState>
    );
  return (
    <div className="library-empty">
      {welcomes && (
        <Suspense fallback={null}>
          <WelcomeCard />
        </Suspense>
      )}
      <EmptyState
        icon={<Newspaper />}
        title="No stories yet"
        actions={
          <>
            <Button tone="primary" onClick={() => void runCommand('story.new')}>
              New story
            </Button>
            <Button onClick={() => void runCommand('story.import')}>Import…</Button>
          </>
        }
      >
        Write the first one, or drop a text or a saved web page here to bring one in.
      </EmptyState>
    </div>
  );
}
