import * as v from 'valibot';

/** The parts of the inspector, in order. */
export const SECTIONS = [
  'meter',
  'story',
  'checks',
  'style',
  'filing',
  'filed',
  'embargo',
  'related',
  'outline',
  'photo',
  'rights',
  'facts',
] as const;

/** A part of the inspector. */
export type SectionName = (typeof SECTIONS)[number];

/** Those that are closed until somebody opens them. */
const CLOSED_AT_FIRST: readonly SectionName[] = ['rights'];

const KEY = 'dateline.inspector.closed';

const ClosedSchema = v.array(v.string());

/** The part of the window's storage that is used. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Whether a part of the inspector is open on this machine. */
export function isSectionOpen(name: SectionName, store: Store = window.localStorage): boolean {
  return !closed(store).includes(name);
}

/** Keeps whether a part of the inspector is open. */
export function setSectionOpen(name: SectionName, open: boolean, store: Store = window.localStorage): void {
  const others = closed(store).filter((each) => each !== name);
  store.setItem(KEY, JSON.stringify(open ? others : [...others, name]));
}

function closed(store: Store): readonly string[] {
  const kept = store.getItem(KEY);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ClosedSchema), kept);
  return parsed.success ? parsed.output : CLOSED_AT_FIRST;
}
