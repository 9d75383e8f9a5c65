import type { ListQuery } from '../../shared/ipc/listing';
import { listing } from '../state/library';
import { stopReading, useListView } from '../state/reading';
import { wireListing } from '../state/wires';
import { useChosen } from './chosen';
import { NOTHING } from './selection';

/** Lists the wires; no story is chosen meanwhile, so that no command can mean one out of sight. */
export function showWires(): void {
  useChosen.setState(NOTHING);
  if (useListView.getState().view === 'wires') return;
  useListView.setState({ view: 'wires' });
  void wireListing.reload();
}

/** Lists stories; a wire that was read gives its place back to the story. */
export function showStories(view: ListQuery['view']): void {
  useChosen.setState(NOTHING);
  useListView.setState({ view: 'stories' });
  stopReading();
  listing.want({ view });
}
