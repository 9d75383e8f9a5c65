import { bridge } from '../bridge';
import type { Handlers } from '../state/commands';
import { indexOf, rowAt } from '../state/listing';
import { readWire, useReading } from '../state/reading';
import { draftWire, markWires, wireListing } from '../state/wires';
import { say } from '../ui/toasts';
import type { WireRow } from '../../shared/ipc/wires';

/** The row of the wire that is read, while it is held. */
export function readRow(): WireRow | null {
  const { wire } = useReading.getState();
  const state = wireListing.store.getState();
  const at = wire === null ? -1 : indexOf(state, wire);
  return at === -1 ? null : rowAt(state, at);
}

/** The commands for the wire that is read. */
export const WIRE_COMMANDS: Handlers = {
  'wire.draft': {
    can: () => useReading.getState().wire !== null,
    run: () => {
      const { wire } = useReading.getState();
      if (wire !== null) void draftWire(wire);
    },
  },
  'wire.read': {
    can: () => useReading.getState().wire !== null,
    run: () => {
      const { wire } = useReading.getState();
      if (wire !== null) void markWires([wire], readRow()?.isRead === false);
    },
  },
};

/** Reads the first wire of the list where none of it is read; null when there is none. */
export function readFirst(): string | null {
  const state = wireListing.store.getState();
  const { wire } = useReading.getState();
  if (wire !== null && indexOf(state, wire) !== -1) return wire;
  const first = rowAt(state, 0);
  if (first !== null) readWire(first.id);
  return first?.id ?? null;
}

/** Shows a file in the system's own file window. */
export async function showFile(path: string): Promise<void> {
  const shown = await bridge.request('app.showFile', { path });
  if (!shown.ok) say(shown.error);
}
