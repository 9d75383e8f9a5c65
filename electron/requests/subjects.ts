import { ok } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import type { Subjects } from '../services/subjects/subjects';

/** What the requests about subjects need. */
export interface SubjectsNeeds {
  subjects: Subjects;
  chooseFiles: (title: string, filters: { name: string; extensions: string[] }[]) => Promise<string[]>;
}

type SubjectRequests = Pick<Handlers, Extract<keyof Handlers, `subjects.${string}`>>;

/** Answers the requests about the vocabulary of subjects. */
export function subjectRequests({ subjects, chooseFiles }: SubjectsNeeds): SubjectRequests {
  return {
    'subjects.facts': () => subjects.facts(),
    'subjects.load': async () => {
      const filters = [{ name: 'IPTC Media Topics', extensions: ['json'] }];
      const [path] = await chooseFiles('Choose the IPTC Media Topics', filters);
      return path === undefined ? ok(null) : subjects.load(path);
    },
    'subjects.remove': () => subjects.remove(),
    'subjects.find': ({ text, language, limit }) => subjects.find(text, language, limit),
    'subjects.tree': ({ language }) => subjects.tree(language),
    'subjects.about': ({ codes, language }) => subjects.about(codes, language),
  };
}
