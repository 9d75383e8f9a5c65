import * as v from 'valibot';

/** The beginning of the code of every IPTC Media Topic: `medtop:04000000`. */
export const MEDIA_TOPIC = 'medtop:';

/** A text in several languages, by BCP 47 tag. */
const InLanguages = v.record(v.string(), v.string());

/** A text in several languages. */
export type InLanguages = v.InferOutput<typeof InLanguages>;

/** A topic of the vocabulary. */
export const TopicSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^medtop:\d{8}$/)),
  names: InLanguages,
  /** Other words for it, by language. */
  also: v.record(v.string(), v.array(v.string())),
  definitions: InLanguages,
  /** The code of the topic it belongs to; null at the top. */
  broader: v.nullable(v.string()),
  /** The day it was retired; null while it is in use. */
  retired: v.nullable(v.string()),
  /** The codes of those that took its place, where that is said. */
  replacedBy: v.array(v.string()),
});

/** A topic of the vocabulary. */
export type Topic = v.InferOutput<typeof TopicSchema>;

/** IPTC Media Topics as they are kept here: what search and tree need of the file IPTC publishes. */
export const VocabularySchema = v.strictObject({
  /** The day IPTC released it; null where it does not say. */
  released: v.nullable(v.string()),
  /** The languages its names are in. */
  languages: v.array(v.string()),
  topics: v.array(TopicSchema),
});

/** IPTC Media Topics as they are kept here. */
export type Vocabulary = v.InferOutput<typeof VocabularySchema>;

/** The text in a language: its own tag, another of the same language, English, any; `''` where there is none. */
export function textIn(texts: InLanguages, language: string): string {
  const tags = Object.keys(texts);
  const like = (wanted: string): string | undefined =>
    tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    tags.find((tag) => baseOf(tag) === baseOf(wanted));
  const tag = like(language) ?? like('en') ?? tags[0];
  return tag === undefined ? '' : (texts[tag] ?? '');
}

/** The language of a tag without its country or script: `pt` of `pt-BR`. */
export function baseOf(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
