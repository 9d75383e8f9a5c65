import { useStore } from 'zustand';
import { indexOf, rowAt } from '../state/listing';
import { useReading } from '../state/reading';
import { draftWire, markWires, wireListing } from '../state/wires';
import type { MenuEntry } from '../ui/Menu';
import { showFile } from './actions';

/** The context menu of the wire that is read. */
export function useWireMenu(): MenuEntry[] {
  const wire = useReading((state) => state.wire);
  const pages = useStore(wireListing.store, (state) => state.pages);
  const at = wire === null ? -1 : indexOf({ pages }, wire);
  const row = at === -1 ? null : rowAt({ pages }, at);
  if (row === null) return [];
  const again: MenuEntry[] =
    row.draft === '' ? [] : [{ label: 'Make another draft', run: () => void draftWire(row.id, true) }];
  return [
    {
      label: row.draft === '' ? 'Make a draft' : 'Open the draft',
      command: 'wire.draft',
      run: () => void draftWire(row.id),
    },
    ...again,
    {
      label: row.isRead ? 'Mark as unread' : 'Mark as read',
      command: 'wire.read',
      run: () => void markWires([row.id], !row.isRead),
    },
    { kind: 'line' },
    { label: 'Show in folder', run: () => void showFile(row.path) },
  ];
}
