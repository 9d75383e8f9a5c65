import * as v from 'valibot';
import { LanguageSchema } from '../story/story';

/** Which vocabulary of subjects is used, and what it is. */
export interface VocabularyFacts {
  /**
   * `top`: only the top levels that come with Dateline. `damaged`: so too, for the loaded file cannot be read any more.
   */
  kind: 'top' | 'loaded' | 'damaged';
  released: string | null;
  /** Topics in use. */
  topics: number;
  retired: number;
  languages: string[];
}

/** What to look up among the subjects. */
export const TopicQuerySchema = v.strictObject({
  /** Beginnings of words of a name, of other words for it or of its definition; or a code. */
  text: v.pipe(v.string(), v.maxLength(200)),
  /** The language the names are wanted in; English is searched besides. */
  language: LanguageSchema,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
});

/** A topic that was found. */
export interface FoundTopic {
  code: string;
  name: string;
  /** The names of those it belongs to, from the top. */
  path: string[];
  /** What was met where the name was not: another word, or its definition; `''` otherwise. */
  also: string;
}

/** A topic of the tree, in the order of the vocabulary; retired ones are not in it. */
export interface TreeTopic {
  code: string;
  name: string;
  broader: string | null;
}

/** What the vocabulary says of a topic. */
export interface TopicFacts {
  code: string;
  name: string;
  path: string[];
  definition: string;
  /** The day it was retired; null while it is in use. */
  retired: string | null;
  replacedBy: { code: string; name: string }[];
}
