import { rmSync } from 'node:fs';
import { fail, type Result } from '../../../shared/ipc/result';
import type { FoundTopic, TopicFacts, TreeTopic, VocabularyFacts } from '../../../shared/ipc/subjects';
import { apart } from '../apart/apart';
import type { Peer } from '../apart/peer';
import type { SubjectAnswer, SubjectJob } from './subject-job';

/** The vocabulary of subjects. Nothing of it is in memory until it is asked, and nothing a while after. */
export interface Subjects {
  facts: () => Promise<Result<VocabularyFacts>>;
  /** Keeps another file of IPTC's in the place of the one before. Errors: those of `runSubjectJob`, `read.timeout`. */
  load: (from: string) => Promise<Result<VocabularyFacts>>;
  /** Goes back to the top levels that come with Dateline. */
  remove: () => Promise<Result<VocabularyFacts>>;
  find: (text: string, language: string, limit: number) => Promise<Result<FoundTopic[]>>;
  tree: (language: string) => Promise<Result<TreeTopic[]>>;
  about: (codes: readonly string[], language: string) => Promise<Result<TopicFacts[]>>;
  close: () => Promise<void>;
}

/** Seconds a question may take, and the reading of a file. */
const SECONDS = { question: 10, load: 60 };

/** The vocabulary kept at a path, looked up in a peer of its own. */
export function createSubjects(path: string, start: () => Peer<SubjectJob, SubjectAnswer>): Subjects {
  const desk = apart<SubjectJob, SubjectAnswer>({
    start,
    seconds: ({ kind }) => (kind === 'load' ? SECONDS.load : SECONDS.question),
  });
  const ask = async <T>(job: SubjectJob, of: (answer: SubjectAnswer) => T | null): Promise<Result<T>> => {
    const answer = await desk.run(job);
    if (!answer.ok) return answer;
    const value = of(answer.value);
    return value === null ? fail('read.crashed', { reason: answer.value.kind }) : { ok: true, value };
  };
  const facts = (job: SubjectJob): Promise<Result<VocabularyFacts>> =>
    ask(job, (answer) => (answer.kind === 'facts' ? answer.facts : null));
  return {
    facts: () => facts({ kind: 'facts', path }),
    load: (from) => facts({ kind: 'load', path, from }),
    remove: () => {
      rmSync(path, { force: true });
      return facts({ kind: 'facts', path });
    },
    find: (text, language, limit) =>
      ask({ kind: 'find', path, text, language, limit }, (answer) =>
        answer.kind === 'find' ? answer.found : null,
      ),
    tree: (language) =>
      ask({ kind: 'tree', path, language }, (answer) => (answer.kind === 'tree' ? answer.tree : null)),
    about: (codes, language) =>
      ask({ kind: 'about', path, codes, language }, (answer) =>
        answer.kind === 'about' ? answer.about : null,
      ),
    close: desk.close,
  };
}
