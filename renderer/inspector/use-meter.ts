import type { House } from '../../shared/house/house';
import { meterOf, type Meter } from '../../shared/house/meter';
import { profileOf } from '../../shared/house/profile';
import type { EditorSession } from '../editor/types';
import { useRead } from './use-story';

/** Where the open story stands on its way to being filed; null while it is no kind of the house. */
export function meterNow(session: EditorSession, { profiles }: House): Meter | null {
  const story = session.story();
  const profile = profileOf(profiles, story.profile);
  return profile === null ? null : meterOf(story, profile, session.statistics());
}

/** The same, drawn again only when something about it has changed. */
export function useMeter(session: EditorSession, house: House): Meter | null {
  useRead(session, (open) => JSON.stringify(meterNow(open, house)));
  return meterNow(session, house);
}
