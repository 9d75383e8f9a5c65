import * as v from 'valibot';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import {
  MEDIA_TOPIC,
  type InLanguages,
  type Topic,
  type Vocabulary,
} from '../../../shared/subjects/vocabulary';

/** A text by language as IPTC writes it: one, or several (https://iptc.org/std/IKOS, concept schema 0.2). */
const Texts = v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())])), {});
const Codes = v.optional(v.union([v.string(), v.array(v.string())]), []);

/** What is read of a concept; the rest of it is passed over. */
const ConceptSchema = v.object({
  uri: v.string(),
  prefLabel: v.record(v.string(), v.string()),
  altLabel: Texts,
  definition: Texts,
  note: Texts,
  changeNote: Texts,
  broader: Codes,
  retired: v.optional(v.string()),
  replacedBy: Codes,
  isReplacedBy: Codes,
});

const FileSchema = v.object({
  uri: v.string(),
  dateReleased: v.optional(v.string()),
  conceptSet: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

const SCHEME = /^https?:\/\/cv\.iptc\.org\/newscodes\/([a-z]+)\/?$/;

type Concept = v.InferOutput<typeof ConceptSchema>;

/**
 * IPTC Media Topics from the file IPTC publishes (`cptall-….json`, IKOS). Errors: `subjects.not-json`,
 * `subjects.not-topics` {path} for what is no such file, `subjects.other` {name} for another vocabulary of IPTC.
 */
export function readTopicFile(text: string): Result<Vocabulary> {
  const file = v.safeParse(FileSchema, parseJson(text));
  if (!file.success)
    return text.trim() !== '' && parseJson(text) === undefined
      ? fail('subjects.not-json')
      : notTopics(file.issues[0]);
  const [, name = ''] = SCHEME.exec(file.output.uri) ?? [];
  if (name !== 'mediatopic')
    return name === '' ? fail('subjects.not-topics', { path: 'uri' }) : fail('subjects.other', { name });
  const topics: Topic[] = [];
  for (const one of file.output.conceptSet) {
    const concept = v.safeParse(ConceptSchema, one);
    if (!concept.success) return notTopics(concept.issues[0]);
    const topic = topicOf(concept.output);
    if (topic === null) return fail('subjects.not-topics', { path: concept.output.uri });
    topics.push(topic);
  }
  const languages = new Set(topics.flatMap(({ names }) => Object.keys(names)));
  return ok({ released: dayOf(file.output.dateReleased), languages: [...languages].sort(), topics });
}

function topicOf(concept: Concept): Topic | null {
  const code = codeOf(concept.uri);
  if (code === null || Object.values(concept.prefLabel).every((name) => name.trim() === '')) return null;
  const retired = dayOf(concept.retired);
  const [broader = null] = listOf(concept.broader).flatMap((uri) => codeOf(uri) ?? []);
  return {
    code,
    names: concept.prefLabel,
    also: Object.fromEntries(Object.entries(concept.altLabel).map(([tag, words]) => [tag, listOf(words)])),
    definitions: joined(concept.definition),
    broader: broader === code ? null : broader,
    retired,
    replacedBy: retired === null ? [] : replacementsOf(concept, code),
  };
}

/** Where no property says what took a retired topic's place, its notes often name it by code. */
function replacementsOf(concept: Concept, code: string): string[] {
  const said = [...listOf(concept.replacedBy), ...listOf(concept.isReplacedBy)];
  const notes = [...Object.values(concept.note), ...Object.values(concept.changeNote)].flatMap(listOf);
  const named = notes.flatMap((note) => note.match(/(?:medtop:|mediatopic\/)\d{8}/g) ?? []);
  const codes = (said.length > 0 ? said : named).flatMap((one) => codeOf(one) ?? []);
  return [...new Set(codes)].filter((one) => one !== code);
}

/** The code of a topic's address or code; null for what is none. */
function codeOf(uri: string): string | null {
  const [, number] = /(?:^medtop:|mediatopic\/)(\d{8})$/.exec(uri) ?? [];
  return number === undefined ? null : `${MEDIA_TOPIC}${number}`;
}

function joined(texts: Concept['definition']): InLanguages {
  return Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, listOf(text).join(' ')]));
}

function listOf(value: string | string[]): string[] {
  return typeof value === 'string' ? [value] : value;
}

function dayOf(instant: string | undefined): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(instant ?? '')?.[0] ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function notTopics(issue: v.BaseIssue<unknown>): Result<never> {
  return fail('subjects.not-topics', { path: v.getDotPath(issue) ?? 'its format' });
}
