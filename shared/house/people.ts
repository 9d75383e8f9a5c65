import * as v from 'valibot';
import { foldWords } from '../find/fold';
import { PlaceSchema } from '../story/place';
import type { Person } from '../story/story';

/** Somebody a newsroom knows: who is named in bylines, as what, and where they are. */
export const BookPersonSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  /** What they usually are, the most usual first: `Reporting`, `Photos`. */
  roles: v.pipe(v.array(v.string()), v.maxLength(12)),
  /** Where they report from; null when that is not said. */
  place: v.nullable(PlaceSchema),
  email: v.string(),
  /** What they sign with, `ai`. */
  initials: v.string(),
});

/** Somebody a newsroom knows. */
export type BookPerson = v.InferOutput<typeof BookPersonSchema>;

/** The people book of a house. */
export const PeopleSchema = v.pipe(v.array(BookPersonSchema), v.maxLength(5000));

/** The people a text begins to name, by the beginnings of any words of the name or by initials; the likeliest first. */
export function peopleFor(text: string, people: readonly BookPerson[], limit: number): BookPerson[] {
  const words = foldWords(text);
  if (words.length === 0) return people.slice(0, limit);
  return people
    .map((person) => ({ person, score: scoreOf(person, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ person }) => person);
}

/** The person of exactly this name, whatever its capitals and accents; null for nobody. */
export function personNamed(name: string, people: readonly BookPerson[]): BookPerson | null {
  const wanted = foldWords(name).join(' ');
  if (wanted === '') return null;
  return people.find((person) => searched(person).name === wanted) ?? null;
}

/**
 * Somebody of a byline after a person of the book was chosen: under that name, as what that person usually is. A role
 * that somebody wrote stays; one that only came with the name before it does not.
 */
export function chosenFor(before: Person, chosen: BookPerson, people: readonly BookPerson[]): Person {
  const usual = personNamed(before.name, people)?.roles ?? [];
  const isWritten = before.role !== '' && !usual.includes(before.role);
  return { name: chosen.name, role: isWritten ? before.role : (chosen.roles[0] ?? '') };
}

/** Initials are what somebody means by two letters; then come beginnings of the name, then of its other words. */
function scoreOf(person: BookPerson, words: readonly string[]): number {
  const { name, parts, initials } = searched(person);
  if (initials !== '' && initials === words.join('')) return 3;
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return 0;
  return name.startsWith(words.join(' ')) ? 2 : 1;
}

interface Searched {
  parts: readonly string[];
  name: string;
  initials: string;
}

/** A check asks for names at every key that is typed into a story: a book of thousands is made ready once. */
const ready = new WeakMap<BookPerson, Searched>();

function searched(person: BookPerson): Searched {
  const known = ready.get(person);
  if (known !== undefined) return known;
  const parts = foldWords(person.name);
  const made = { parts, name: parts.join(' '), initials: foldWords(person.initials).join('') };
  ready.set(person, made);
  return made;
}
