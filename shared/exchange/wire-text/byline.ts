import type { Person } from '../../story/story';
import { isByline, peopleOf } from '../recognise/byline';

/** The people a line above a text names, `By Jane Doe, dpa`; null where it is no byline. */
export function bylineOf(line: string): Person[] | null {
  if (isByline(line)) return peopleOf(line);
  const [, several = ''] = /^By (\p{Ll}{2,5}(?: \p{Ll}+){1,4})$/u.exec(line) ?? [];
  if (several !== '') return [{ name: several, role: '' }];
  const [, names = '', agency = ''] = /^(\p{L}+ .+), (\p{Ll}{2,5}(?:\/\p{Ll}{2,5})?)$/u.exec(line) ?? [];
  if (names === '' || !isByline(names)) return null;
  const people = peopleOf(names);
  return people.map((person, at) =>
    at === people.length - 1 && person.role === '' ? { ...person, role: agency } : person,
  );
}
