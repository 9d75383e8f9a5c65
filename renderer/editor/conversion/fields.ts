import { $getRoot, $getState, $setState, createState } from 'lexical';
import { newStory } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import type { StoryFields } from '../types';

/** The fields that have no place on the page: kept on the root, so that one history covers them. */
export type HiddenFields = Omit<StoryFields, 'headline' | 'deck' | 'dateline'>;

const EMPTY = hiddenFieldsOf(newStory({ now: '1970-01-01T00:00:00Z' }));

/** Values come only from stories that were parsed; nothing is ever read from serialized editor state. */
const fieldsState = createState('fields', { parse: (): HiddenFields => EMPTY });

/** The hidden fields of a story. */
export function hiddenFieldsOf(story: Story): HiddenFields {
  const {
    slug,
    profile,
    label,
    take,
    byline,
    desk,
    section,
    priority,
    genre,
    keywords,
    subjects,
    language,
    embargo,
    editorsNote,
    usageTerms,
    copyright,
    source,
    status,
    links,
    threads,
  } = story;
  return {
    slug,
    profile,
    label,
    take,
    byline,
    desk,
    section,
    priority,
    genre,
    keywords,
    subjects,
    language,
    embargo,
    editorsNote,
    usageTerms,
    copyright,
    source,
    status,
    links,
    threads,
  };
}

/** The hidden fields of the open story. */
export function $hiddenFields(): HiddenFields {
  return $getState($getRoot(), fieldsState);
}

/** Sets all hidden fields. */
export function $setHiddenFields(fields: HiddenFields): void {
  $setState($getRoot(), fieldsState, fields);
}
