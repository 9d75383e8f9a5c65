import './library.css';
import { SquarePen } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../state/commands';
import { listing } from '../state/library';
import { indexOf, rowAt } from '../state/listing';
import { IconButton } from '../ui/IconButton';
import { openChosen } from './actions';
import { useChosen } from './chosen';
import { Filters } from './Filters';
import { ListEmpty } from './ListEmpty';
import { SearchField } from './SearchField';
import { only } from './selection';
import { StoryList } from './StoryList';

/** The library: all stories, newest first, with the search over everything in them. */
export function LibraryPane() {
  const { total, partial, shown, failure, filter, slow } = useStore(listing.store);
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const narrowed = shown.text.trim() !== '' || shown.statuses.length + shown.desks.length > 0;

  const toRows = (open: boolean): void => {
    const state = listing.store.getState();
    const { active } = useChosen.getState();
    const first = rowAt(state, 0);
    if (first !== null && (active === null || indexOf(state, active) === -1))
      useChosen.setState(only(first.id));
    if (open) openChosen();
    else pane.current?.querySelector<HTMLElement>('.library-rows')?.focus();
  };

  const toSearch = (letter: string): void => {
    field.current?.focus();
    if (letter !== '') listing.want({ text: listing.store.getState().filter.text + letter });
    else field.current?.select();
  };

  return (
    <section ref={pane} className="library" aria-labelledby="library-heading" data-pane="list">
      <header className="library-head">
        <div className="library-title">
          <h1 id="library-heading">{shown.view === 'spiked' ? 'Spiked' : 'All news'}</h1>
          <span className="library-count" role="status">
            {total === null ? '' : countText(total, narrowed, partial)}
          </span>
          <IconButton icon={<SquarePen />} command="story.new" onClick={() => void runCommand('story.new')} />
        </div>
        <SearchField
          label="Search all stories"
          text={filter.text}
          slow={slow}
          onText={(text) => listing.want({ text })}
          field={field}
          toRows={toRows}
        />
        <Filters />
      </header>
      {total === 0 || (total === null && failure !== null) ? (
        <div className="library-none-at-all">
          <ListEmpty />
        </div>
      ) : (
        <StoryList toSearch={toSearch} />
      )}
    </section>
  );
}

function countText(total: number, narrowed: boolean, partial: boolean): string {
  const count = total.toLocaleString('en');
  if (partial) return `${count} found, still indexing`;
  return narrowed ? `${count} found` : count;
}
