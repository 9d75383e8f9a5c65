import type { Story } from '../../story/story';
import { losses } from '../fates';
import { noteBook } from '../note-book';
import { takeFile, takesOf } from '../take-files';
import type { Note, WriteContext, WriteFormat, Written, WrittenFile } from '../types';
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
  const file = (take: Story, at: number): WrittenFile => {
    const made = wireBytes(message(take, context));
    notes.add([...made.notes, ...notesOf(take)]);
    return takeFile(made.bytes, at, story, context, extension);
  };
  const [first, ...later] = context.sending.kind === 'kill' ? ([story] as const) : takesOf(story, context);
  return {
    files: [file(first, 0), ...later.map((take, at) => file(take, at + 1))],
    notes: [...losses(story, format), ...notes.all()],
  };
}
