import * as v from 'valibot';
import type { PlannedPlace, SendOrder, SendPlan } from '../../shared/ipc/filing';

/** What stands in the way of a sending, and what the person has said about it. */
export interface Standing {
  kind: SendOrder['kind'];
  note: string;
  /** How many destinations are ticked. */
  chosen: number;
  isEmbargoed: boolean;
  isEmbargoWaived: boolean;
  /** Something is missing that keeps the story from being filed. */
  isBlocked: boolean;
  isBlockWaived: boolean;
}

/** What keeps a sending from starting, in words for the person; null when nothing does. */
export function sendObstacle(standing: Standing): string | null {
  const { kind, note, chosen } = standing;
  if (chosen === 0) return 'Choose a destination.';
  const isSaid = note.trim() !== '';
  if (kind === 'kill') return isSaid ? null : 'Say why it is killed.';
  if (kind === 'correction' && !isSaid) return 'Say what is corrected.';
  if (standing.isEmbargoed && !standing.isEmbargoWaived) return 'The embargo still holds.';
  if (standing.isBlocked && !standing.isBlockWaived) return 'Something is missing.';
  return null;
}

/**
 * The destinations that are ticked at first: those that have the story already, or before anything was sent those that
 * were not left out last time. Nothing is ticked where nothing can be put.
 */
export function tickedAtFirst(
  kind: SendOrder['kind'],
  { places }: SendPlan,
  leftOut: ReadonlySet<string>,
): ReadonlySet<string> {
  const isTicked = ({ destination, got, problem }: PlannedPlace): boolean => {
    if (problem !== null) return false;
    return kind === 'first' ? !leftOut.has(destination.id) : got !== null;
  };
  return new Set(places.filter(isTicked).map(({ destination }) => destination.id));
}

const KEY = 'dateline.filing.left-out';
const LeftOutSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** The part of the window's storage that is used. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The destinations that were left out the last time a story was filed. */
export function leftOutLast(store: Store = window.localStorage): Set<string> {
  const parsed = v.safeParse(LeftOutSchema, store.getItem(KEY));
  return new Set(parsed.success ? parsed.output : []);
}

/** Keeps which destinations were left out; one where nothing could be put was not left out by anybody. */
export function rememberLeftOut(
  { places }: SendPlan,
  ticked: ReadonlySet<string>,
  store: Store = window.localStorage,
): void {
  const before = leftOutLast(store);
  for (const { destination, problem } of places)
    if (problem === null && ticked.has(destination.id)) before.delete(destination.id);
  const left = places.filter(({ destination: { id }, problem }) => problem === null && !ticked.has(id));
  const all = [...new Set([...before, ...left.map(({ destination }) => destination.id)])];
  store.setItem(KEY, JSON.stringify(all));
}
