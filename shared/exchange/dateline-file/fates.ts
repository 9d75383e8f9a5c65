import { kept, type FateTable } from '../fate';
import { STORY_FATES } from '../story/fates';

/** The Dateline file holds the story itself, and beside it its pictures. */
export const DATELINE_FATES: FateTable = {
  ...STORY_FATES,
  photo: {
    ...STORY_FATES.photo,
    media: kept('The picture itself is in the file, unaltered, under its hash.'),
  },
};
