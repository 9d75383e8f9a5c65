import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { FoundTopic, TopicFacts, TreeTopic, VocabularyFacts } from '../../../shared/ipc/subjects';
import { TOP_TOPICS } from '../../../shared/subjects/top-topics';
import { VocabularySchema, type Vocabulary } from '../../../shared/subjects/vocabulary';
import { lookUpIn, type LookUp } from './look-up';
import { readTopicFile } from './read-file';

/** The largest file that is read, in bytes: in every language IPTC's own has some 15 MB. */
export const LARGEST = 80_000_000;

/** A question about the vocabulary that is kept at `path`, or the order to keep another one there. */
export type SubjectJob = { path: string } & (
  | { kind: 'load'; from: string }
  | { kind: 'facts' }
  | { kind: 'find'; text: string; language: string; limit: number }
  | { kind: 'tree'; language: string }
  | { kind: 'about'; codes: readonly string[]; language: string }
);

/** What a job answers, each with what it is. */
export type SubjectAnswer =
  | { kind: 'facts'; facts: VocabularyFacts }
  | { kind: 'find'; found: FoundTopic[] }
  | { kind: 'tree'; tree: TreeTopic[] }
  | { kind: 'about'; about: TopicFacts[] };

interface Ready {
  facts: VocabularyFacts;
  lookUp: LookUp;
}

/** The vocabulary as it was last read, and of which file. */
let ready: { key: string; is: Ready } | null = null;

/**
 * Does a job. Errors: `subjects.unreadable`, `subjects.too-large` {bytes}, `subjects.unkept`, those of `readTopicFile`.
 */
export async function runSubjectJob(job: SubjectJob): Promise<Result<SubjectAnswer>> {
  if (job.kind === 'load') {
    const kept = await keep(job.from, job.path);
    if (!kept.ok) return kept;
  }
  const { facts, lookUp } = await vocabularyAt(job.path);
  switch (job.kind) {
    case 'load':
    case 'facts':
      return ok({ kind: 'facts', facts });
    case 'find':
      return ok({ kind: 'find', found: lookUp.find(job.text, job.language, job.limit) });
    case 'tree':
      return ok({ kind: 'tree', tree: lookUp.tree(job.language) });
    case 'about':
      return ok({ kind: 'about', about: lookUp.about(job.codes, job.language) });
  }
}

/** Reads IPTC's file and keeps of it what is used here; the one before stays until the new one is whole. */
async function keep(from: string, to: string): Promise<Result<null>> {
  let text: string;
  try {
    const { size } = await stat(from);
    if (size > LARGEST) return fail('subjects.too-large', { bytes: size });
    text = await readFile(from, 'utf8');
  } catch {
    return fail('subjects.unreadable');
  }
  const read = readTopicFile(text);
  if (!read.ok) return read;
  try {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(`${to}.new`, JSON.stringify(read.value));
    await rename(`${to}.new`, to);
  } catch {
    return fail('subjects.unkept');
  }
  ready = null;
  return ok(null);
}

async function vocabularyAt(path: string): Promise<Ready> {
  const found = await stat(path).catch(() => null);
  const key = found === null ? '' : `${path} ${found.mtimeMs} ${found.size}`;
  if (ready?.key === key) return ready.is;
  const kept = found === null ? null : await keptAt(path);
  const kind = kept !== null ? 'loaded' : found === null ? 'top' : 'damaged';
  const vocabulary = kept ?? TOP_TOPICS;
  ready = { key, is: { facts: factsOf(vocabulary, kind), lookUp: lookUpIn(vocabulary) } };
  return ready.is;
}

async function keptAt(path: string): Promise<Vocabulary | null> {
  try {
    return v.parse(VocabularySchema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

function factsOf(
  { released, languages, topics }: Vocabulary,
  kind: VocabularyFacts['kind'],
): VocabularyFacts {
  const retired = topics.filter((topic) => topic.retired !== null).length;
  return { kind, released, languages, topics: topics.length - retired, retired };
}
