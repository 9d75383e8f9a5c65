import { useStore } from 'zustand';
import { exportStories } from '../filing/commands';
import { fileStory } from '../sending/open';
import { listing } from '../state/library';
import type { MenuEntry } from '../ui/Menu';
import {
  duplicateChosen,
  openAllChosen,
  openChosen,
  removeChosen,
  restoreChosen,
  spikeChosen,
} from './actions';
import { chosenIds, useChosen } from './chosen';

/** Files the story that is chosen. */
async function fileChosen(): Promise<void> {
  const [id] = chosenIds();
  if (id !== undefined) await fileStory(id);
}

/** The context menu of the rows that are chosen. */
export function useRowMenu(): MenuEntry[] {
  const spiked = useStore(listing.store, ({ shown }) => shown.view === 'spiked');
  const several = useChosen(({ chosen }) => chosen.size) > 1;
  const open: MenuEntry = several
    ? { label: 'Open all', run: () => void openAllChosen() }
    : { label: 'Open', run: openChosen };
  if (spiked)
    return [
      open,
      { label: 'Restore', command: 'story.restore', run: () => void restoreChosen() },
      { kind: 'line' },
      { label: 'Delete for good…', danger: true, run: () => void removeChosen() },
    ];
  return [
    open,
    { label: 'Duplicate', disabled: several, run: duplicateChosen },
    { command: 'story.file', disabled: several, run: () => void fileChosen() },
    { command: 'story.export', run: () => void exportStories(chosenIds()) },
    { kind: 'line' },
    { label: 'Spike', command: 'story.spike', run: () => void spikeChosen() },
  ];
}
