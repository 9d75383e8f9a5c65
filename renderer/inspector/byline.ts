import { personNamed, type BookPerson } from '../../shared/house/people';
import type { Person } from '../../shared/story/story';

/** Roles a byline offers; any other can be typed. */
export const BYLINE_ROLES = [
  'Reporting',
  'Writing',
  'Editing',
  'Additional reporting',
  'Photos',
  'Translation',
] as const;

/** The byline with an empty line put in at an index. */
export function addPerson(byline: readonly Person[], at: number): Person[] {
  return byline.toSpliced(at, 0, { name: '', role: '' });
}

/** The byline without one person. */
export function removePerson(byline: readonly Person[], at: number): Person[] {
  return byline.toSpliced(at, 1);
}

/** The byline with one person changed. */
export function changePerson(byline: readonly Person[], at: number, change: Partial<Person>): Person[] {
  return byline.map((person, index) => (index === at ? { ...person, ...change } : person));
}

/** The byline with one person moved by a number of places; the same byline where there is no such place. */
export function movePerson(byline: readonly Person[], at: number, by: -1 | 1): readonly Person[] {
  const person = byline[at];
  const to = at + by;
  if (person === undefined || to < 0 || to >= byline.length) return byline;
  return byline.toSpliced(at, 1).toSpliced(to, 0, person);
}

/** The people of a pasted byline: `By ANNA IVANOVA and John Smith`, lines, commas. */
export function parsePeople(text: string): Person[] {
  return text
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:[,;\n\r、，；،]|\s(?:and|&)\s)\s*/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, role: '' }));
}

/** Those of a byline who are not in the people book, each once: names of two words at least, as people have. */
export function strangersIn(byline: readonly Person[], people: readonly BookPerson[]): Person[] {
  const strangers = byline.filter(
    ({ name }) => /\S\s+\S|\p{Lo}{2}/u.test(name) && personNamed(name, people) === null,
  );
  return [...new Map(strangers.map((person) => [person.name.trim(), person])).values()];
}

/** The lines of the byline as they are shown: an empty one can wait for a name without being in the story. */
export interface BylineLines {
  lines: readonly Person[];
  /** The byline the lines were made of. */
  seen: readonly Person[];
}

/** The lines of a byline; of none, one to type into. */
export function linesOf(byline: readonly Person[]): BylineLines {
  return { lines: byline.length === 0 ? [{ name: '', role: '' }] : byline, seen: byline };
}

/** The lines after the story's byline became `byline`: an echo of their own leaves waiting lines alone. */
export function linesAfter(shown: BylineLines, byline: readonly Person[]): BylineLines {
  if (byline === shown.seen) return shown;
  return isSameByline(peopleOf(shown.lines), byline) ? { ...shown, seen: byline } : linesOf(byline);
}

/** The people of lines: those of whom anything is said. */
export function peopleOf(lines: readonly Person[]): Person[] {
  return lines.filter((line) => !isBlank(line));
}

/** Whether nothing is said of a person. */
export function isBlank(person: Person | undefined): boolean {
  return person === undefined || (person.name === '' && person.role === '');
}

function isSameByline(a: readonly Person[], b: readonly Person[]): boolean {
  return (
    a.length === b.length && a.every(({ name, role }, at) => name === b[at]?.name && role === b[at].role)
  );
}
