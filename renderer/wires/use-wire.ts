import { useEffect, useState } from 'react';
import type { FoundImage } from '../../shared/exchange/types';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Wire } from '../../shared/ipc/wires';
import { bridge } from '../bridge';
import { CLOCK } from '../state/clock';
import { markWires } from '../state/wires';

/** A wire has been read when it stood there for so long (ms): going through many marks none of them. */
export const READ_MS = 700;

/** The wire of an id; null until it is here, what stood there before meanwhile. */
export function useWire(id: string): { wire: Wire | null; failure: Failure | null } {
  const [known, setKnown] = useState<Result<Wire> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('wires.open', { id }).then((opened) => {
      if (isCurrent) setKnown(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (known === null) return { wire: null, failure: null };
  return known.ok ? { wire: known.value, failure: null } : { wire: null, failure: known.error };
}

/** Marks a wire as read once it has stood there for a while. */
export function useReadMark(wire: Wire | null): void {
  const id = wire?.row.isRead === false ? wire.row.id : null;
  useEffect(() => (id === null ? undefined : CLOCK.after(READ_MS, () => void markWires([id], true))), [id]);
}

/** The pictures of a wire as they lie beside its file; none until they are here. */
export function useWirePictures(wire: Wire | null): readonly FoundImage[] {
  const id = wire !== null && wire.row.photos > 0 ? wire.row.id : null;
  const [found, setFound] = useState<{ id: string; images: FoundImage[] } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isCurrent = true;
    // Not for a wire that is only passed by: its file is read anew for them.
    const callOff = CLOCK.after(READ_MS, () => {
      void bridge.request('wires.pictures', { id }).then((read) => {
        if (isCurrent && read.ok) setFound({ id, images: read.value });
      });
    });
    return () => {
      isCurrent = false;
      callOff();
    };
  }, [id]);
  return found !== null && found.id === id ? found.images : NONE;
}

const NONE: readonly FoundImage[] = [];
