import { useStore } from 'zustand';
import { listing } from '../state/library';
import { useListView } from '../state/reading';
import { useWires } from '../state/wires';
import { Segmented } from '../ui/Segmented';
import { showStories, showWires } from './view';

/** What the list shows: all stories, the spiked ones, or what came in by wire, with how much of it is unread. */
export function ViewSwitch() {
  const view = useStore(listing.store, ({ filter }) => filter.view);
  const wires = useListView((state) => state.view === 'wires');
  const unread = useWires((state) => state.unread);
  return (
    <Segmented
      label="What is listed"
      value={wires ? 'wires' : view}
      segments={[
        { value: 'all', label: 'All news' },
        { value: 'spiked', label: 'Spiked' },
        { value: 'wires', label: <WiresLabel unread={unread} /> },
      ]}
      onChoose={(next) => {
        if (next === 'wires') showWires();
        else showStories(next);
      }}
    />
  );
}

function WiresLabel({ unread }: { unread: number }) {
  if (unread === 0) return 'Wires';
  return (
    <>
      <span aria-hidden>
        Wires
        <span className="library-unread">{unread > 999 ? '999+' : unread}</span>
      </span>
      <span className="ui-hidden">Wires, {unread.toLocaleString('en')} unread</span>
    </>
  );
}
