import { useCallback, useSyncExternalStore } from 'react';

/** A timer waits no longer than this (ms): one set for hours fires late when the machine sleeps meanwhile. */
const LONGEST_WAIT = 30_000;

/** Whether an embargo until an instant (ISO 8601; null for none) holds now. */
export function holds(until: string | null, now = Date.now()): boolean {
  return until !== null && Date.parse(until) > now;
}

/** Whether an embargo holds; what shows it is drawn anew the moment it has passed. */
export function useHolds(until: string | null): boolean {
  const subscribe = useCallback(
    (passed: () => void) => (until === null ? () => undefined : atInstant(until, passed)),
    [until],
  );
  return useSyncExternalStore(subscribe, () => holds(until));
}

/** Those of some embargoes that hold, drawn anew whenever one has passed. */
export function useHolding<T extends { embargo: { until: string } }>(all: readonly T[]): readonly T[] {
  const subscribe = useCallback(
    (passed: () => void) => {
      const stops = all.map(({ embargo }) => atInstant(embargo.until, passed));
      return () => stops.forEach((stop) => stop());
    },
    [all],
  );
  const count = useSyncExternalStore(subscribe, () => holding(all).length);
  return count === all.length ? all : holding(all);
}

/** Calls once when an instant has come, on a clock that may have slept; not for one that is past. */
export function atInstant(instant: string, call: () => void): () => void {
  const at = Date.parse(instant);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    const left = at - Date.now();
    if (left > 0) timer = setTimeout(wait, Math.min(left, LONGEST_WAIT));
    else call();
  };
  if (at > Date.now()) wait();
  return () => clearTimeout(timer);
}

function holding<T extends { embargo: { until: string } }>(all: readonly T[]): readonly T[] {
  return all.filter(({ embargo }) => holds(embargo.until));
}
