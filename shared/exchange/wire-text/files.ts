import type { Story } from '../../story/story';
import { losses } from '../fates';
import { noteBook } from '../note-book';
import { takeFiles, takesOf } from '../take-files';
import type { Note, WriteContext, WriteFormat, Written } from '../types';
import { wireBytes } from './outgoing';

/** How a story becomes a message of a format. */
export interface WireMaker {
  format: WriteFormat;
  extension: string;
  message: (take: Story, context: WriteContext) => string;
  /** What is to know of a take beside its letters. */
  notes?: (take: Story) => Note[];
}

/** The files of a story as messages of a wire, one for each take; a story that is killed is one. */
export function wireFiles(
  story: Story,
  context: WriteContext,
  { format, extension, message, notes: notesOf = () => [] }: WireMaker,
): Written {
  const notes = noteBook();
  const content = (take: Story): Uint8Array => {
    const made = wireBytes(message(take, context));
    notes.add([...made.notes, ...notesOf(take)]);
    return made.bytes;
  };
  const takes: [Story, ...Story[]] = context.sending.kind === 'kill' ? [story] : takesOf(story, context);
  const files = takeFiles(story, takes, context, extension, content);
  return { files, notes: [...losses(story, format), ...notes.all()] };
}
