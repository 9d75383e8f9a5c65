import type { Destination } from '../../../shared/house/destination';
import type { FiledSending, Filing, SendOrder } from '../../../shared/ipc/filing';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';

/** A destination a sending can go to, and what it has of the story. */
export interface Addressee {
  destination: Destination;
  /** What it got last, and in which sending; null where it has nothing of this story. */
  last: { number: number; filing: Filing } | null;
  /** It is no longer among the destinations of the house. */
  isRemoved: boolean;
}

/**
 * The destinations a sending can go to: those in use, and those that have the story already, whatever has become of them
 * since. A kill goes only to those that have it and have not been told.
 */
export function addresseesOf(
  kind: SendOrder['kind'],
  destinations: readonly Destination[],
  sendings: readonly FiledSending[],
): Addressee[] {
  const known = new Set(destinations.map(({ id }) => id));
  const gone = sendings
    .flatMap(({ filings }) => filings.map(({ destination }) => destination))
    .filter(({ id }, at, all) => !known.has(id) && all.findIndex((one) => one.id === id) === at);
  return [...destinations, ...gone].flatMap((destination) => {
    const last = lastOf(destination.id, sendings);
    const addressee = { destination, last, isRemoved: !known.has(destination.id) };
    if (kind === 'kill') return last === null || isToldToKill(destination.id, sendings) ? [] : [addressee];
    return destination.on || last !== null ? [addressee] : [];
  });
}

/**
 * Whether a story may be sent so. Errors: `filing.killed`, `filing.spiked`, `filing.first-again` {number},
 * `filing.never-filed`, `filing.told` when every destination that has it was told of the kill.
 */
export function maySend(
  kind: SendOrder['kind'],
  story: Story,
  isSpiked: boolean,
  sendings: readonly FiledSending[],
): Result<null> {
  if (kind !== 'first' && sendings.length === 0) return fail('filing.never-filed');
  if (kind === 'kill') return addresseesOf(kind, [], sendings).length === 0 ? fail('filing.told') : ok(null);
  if (story.status === 'killed' || sendings.some((one) => one.kind === 'kill')) return fail('filing.killed');
  if (isSpiked) return fail('filing.spiked');
  const [latest] = sendings;
  if (kind === 'first' && latest !== undefined) return fail('filing.first-again', { number: latest.number });
  return ok(null);
}

function lastOf(id: string, sendings: readonly FiledSending[]): Addressee['last'] {
  for (const { number, filings } of sendings) {
    const filing = filings.find(({ destination }) => destination.id === id);
    if (filing !== undefined) return { number, filing };
  }
  return null;
}

function isToldToKill(id: string, sendings: readonly FiledSending[]): boolean {
  return sendings.some(
    (one) => one.kind === 'kill' && one.filings.some(({ destination }) => destination.id === id),
  );
}
