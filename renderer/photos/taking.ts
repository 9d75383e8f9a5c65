import { photoOfPicture } from '../../shared/photo/fill';
import type { PhotoAbout, PhotoRow } from '../../shared/ipc/photos';
import type { Photo } from '../../shared/story/photo';
import type { EditorSession } from '../editor/types';
import { openStory } from '../state/openStories';
import { tabOf, useTabs } from '../state/tabs';

/** The story a photo can be put into: the one on the screen, while it is not on the spike. */
export function receivingStory(): EditorSession | null {
  const state = useTabs.getState();
  const tab = tabOf(state, state.active);
  return tab === null || tab.spiked ? null : (openStory(tab.id)?.session ?? null);
}

/** The photo as the story says that changed last, or else as its file says; null where neither is known. */
export function photoToTake({ photo }: PhotoRow, about: PhotoAbout | null): Photo | null {
  if (photo !== null) return photo;
  const file = about?.file ?? null;
  return file === null || file === 'damaged' ? null : photoOfPicture(file);
}

/** Puts a photo at the caret of a story, as one step; without a caret at its end. */
export function putAtCaret(session: EditorSession, photo: Photo): void {
  session.insertBlocks([{ id: 'photo', kind: 'photo', photo }]);
}

/** Makes a photo the lead of a story, as one step. */
export function putAsLead(session: EditorSession, photo: Photo): void {
  session.load({ ...session.story(), lead: photo }, 'undoable');
  session.goTo('lead');
}
