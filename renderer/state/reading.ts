import { create } from 'zustand';
import { useTabs } from './tabs';

/** What the list pane shows: stories, or what came in by wire. */
export const useListView = create<{ view: 'stories' | 'wires' }>(() => ({ view: 'stories' }));

/** A wire that stands in the place of the story, and the story that stood there before; neither is no wire. */
export interface WireInSight {
  wire: string | null;
  before: string | null;
}

/** The wire that is read. */
export const useReading = create<WireInSight>(() => ({ wire: null, before: null }));

/** Puts a wire in the place of the story: no command can mean a story that is out of sight. */
export function readWire(wire: string): void {
  const { active } = useTabs.getState();
  useReading.setState(({ before }) => ({ wire, before: active ?? before }));
  if (active !== null) useTabs.setState({ active: null });
}

/** Puts the story back that stood there before the wire. */
export function stopReading(): void {
  const { wire, before } = useReading.getState();
  useReading.setState({ wire: null, before: null });
  const { tabs, active } = useTabs.getState();
  if (wire !== null && active === null && tabs.some(({ id }) => id === before))
    useTabs.setState({ active: before });
}

/** Follows the tabs: a story that is shown takes the place of the wire. */
export function followTabs(): void {
  useTabs.subscribe(({ active }) => {
    if (active !== null && useReading.getState().wire !== null)
      useReading.setState({ wire: null, before: null });
  });
}
