import type { CommandId } from '../../shared/commands';
import type { Requirable } from '../../shared/house/profile';
import { lackingOf, type PhotoNeed } from '../../shared/photo/lacking';
import type { Photo } from '../../shared/story/photo';
import type { EditorSession } from '../editor/types';
import { focusField } from './focus-field';

/** Goes to where something missing is written: on the page, in its own editor, or in its field of the inspector. */
export function goToMissing(name: Requirable, session: EditorSession, run: (id: CommandId) => void): void {
  switch (name) {
    case 'headline':
    case 'deck':
    case 'body':
      session.goTo(name);
      return;
    case 'dateline':
      run('insert.dateline');
      return;
    case 'lead':
      run('insert.lead');
      return;
    case 'credit':
    case 'alt':
      session.goTo(photoWithout(session, name), name);
      return;
    default:
      focusField(name);
  }
}

/** The first photo that lacks something: its block, or `lead`. */
function photoWithout(session: EditorSession, need: PhotoNeed): string {
  const { lead, body } = session.story();
  const lacks = (photo: Photo): boolean => lackingOf(photo).includes(need);
  if (lead !== null && lacks(lead)) return 'lead';
  return body.find((block) => block.kind === 'photo' && lacks(block.photo))?.id ?? 'lead';
}
