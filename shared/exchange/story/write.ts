import { ok } from '../../ipc/result';
import { losses } from '../fates';
import type { Writer } from '../types';

/** Writes the story itself: everything it holds, in the documented format, for people to read and machines to keep. */
export const storyWriter: Writer = {
  format: 'story',
  label: 'Dateline story',
  extension: 'story.json',
  write(story, context) {
    return ok({
      files: [{ name: `${context.baseName}.story.json`, content: `${JSON.stringify(story, null, 2)}\n` }],
      notes: losses(story, 'story'),
    });
  },
};
