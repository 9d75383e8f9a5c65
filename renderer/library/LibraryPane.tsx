import { SquarePen } from 'lucide-react';
import { useStore } from 'zustand';
import { runCommand } from '../state/commands';
import { listing } from '../state/library';
import { indexOf, rowAt } from '../state/listing';
import { IconButton } from '../ui/IconButton';
import { openChosen } from './actions';
import { useChosen } from './chosen';
import { Filters } from './Filters';
import { ListEmpty } from './ListEmpty';
import { ListPane } from './ListPane';
import { only } from './selection';
import { StoryList } from './StoryList';

/** The library: all stories, newest first, with the search over everything in them. */
export function LibraryPane() {
  const { total, partial, shown } = useStore(listing.store);
  const narrowed = shown.text.trim() !== '' || shown.statuses.length + shown.desks.length > 0;
  return (
    <ListPane
      listing={listing}
      title={shown.view === 'spiked' ? 'Spiked' : 'All news'}
      count={total === null ? '' : countText(total, narrowed, partial)}
      action={
        <IconButton icon={<SquarePen />} command="story.new" onClick={() => void runCommand('story.new')} />
      }
      searched="Search all stories"
      search={(text) => listing.want({ text })}
      filters={<Filters />}
      none={<ListEmpty />}
      rows={StoryList}
      enter={enter}
    />
  );
}

function enter(open: boolean): boolean {
  const state = listing.store.getState();
  const { active } = useChosen.getState();
  const first = rowAt(state, 0);
  if (first !== null && (active === null || indexOf(state, active) === -1))
    useChosen.setState(only(first.id));
  if (open) openChosen();
  return open;
}

function countText(total: number, narrowed: boolean, partial: boolean): string {
  const count = total.toLocaleString('en');
  if (partial) return `${count} found, still indexing`;
  return narrowed ? `${count} found` : count;
}
