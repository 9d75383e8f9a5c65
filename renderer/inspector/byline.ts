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
