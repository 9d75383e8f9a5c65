import { ok } from '../../ipc/result';
import { losses } from '../fates';
import { placePictures } from '../pictures';
import { sentStory } from '../sent-story';
import type { Writer } from '../types';

/** Writes the story itself: everything it holds, in the documented format, for people to read and machines to keep. */
export const storyWriter: Writer = {
  format: 'story',
  label: 'Dateline story',
  extension: 'story.json',
  write(whole, context) {
    const story = sentStory(whole, context.sending);
    // JSON holds no bytes: the pictures are files beside, found again by their hash.
    const pictures = placePictures(story, { ...context, images: 'beside' });
    const content = `${JSON.stringify(story, null, 2)}\n`;
    return ok({
      files: [{ name: `${context.baseName}.story.json`, content }, ...pictures.files],
      notes: [...pictures.notes, ...losses(story, 'story')],
    });
  },
};
