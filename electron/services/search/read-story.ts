import type { Story } from '../../../shared/story/story';
import type { PatientReader } from '../database/patient';
import { storyOf, type StoryRecord } from '../stories/record';

const RECORD = `SELECT s.pk, s.revision, s.updated_at AS updatedAt, s.spiked_at AS spikedAt, b.json
  FROM stories s JOIN bodies b ON b.story = s.pk WHERE s.pk = ?`;

/** The story of a row number as it is now, or null when it is gone or cannot be read. */
export function readStory(reader: PatientReader, pk: number): Story | null {
  const record = reader.read((db) => db.prepare(RECORD).get<StoryRecord>([pk]));
  const story = record === undefined ? undefined : storyOf(record, '');
  return story?.ok === true ? story.value : null;
}
