import type { House } from '../../shared/house/house';
import { meterOf, NO_DEMANDS, type Meter } from '../../shared/house/meter';
import { profileOf } from '../../shared/house/profile';
import type { EditorSession } from '../editor/types';
import { useRead } from './use-story';

/**
 * Where the open story stands on its way to being filed; null while it is no kind of the house and lacks nothing that
 * is asked of every story.
 */
export function meterNow(session: EditorSession, { profiles }: House): Meter | null {
  const story = session.story();
  const profile = profileOf(profiles, story.profile);
  const meter = meterOf(story, profile ?? NO_DEMANDS, session.statistics());
  const lacksNothing = meter.missing.length === 0 && meter.toCome === 0;
  return profile === null && lacksNothing ? null : meter;
}

/** The same, drawn again only when something about it has changed. */
export function useMeter(session: EditorSession, house: House): Meter | null {
  useRead(session, (open) => JSON.stringify(meterNow(open, house)));
  return meterNow(session, house);
}
