import { placesFromText, placeToText } from '../dateline/suggest';
import { newId } from '../story/ids';
import { foldWords } from '../find/fold';
import { personNamed, type BookPerson } from './people';

/** The columns of a list of people, in the order they are written in. */
const COLUMNS = ['name', 'roles', 'place', 'email', 'initials'] as const;

type Column = (typeof COLUMNS)[number];

/** What the head of a column may be called, folded. */
const HEADS: ReadonlyMap<string, Column> = new Map(
  Object.entries<Column>({
    ...{ name: 'name', role: 'roles', roles: 'roles', title: 'roles', place: 'place', city: 'place' },
    ...{ mail: 'email', email: 'email', 'e mail': 'email', initials: 'initials' },
  }),
);

/**
 * The people of a tab separated text, as a spreadsheet copies it: name, roles (by semicolons), place, e-mail, initials,
 * or in the order that its first line names. Lines without a name are passed over. `language` is that of the places.
 */
export function peopleFromText(text: string, language: string): BookPerson[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const head = headOf(lines[0] ?? []);
  const columns = head ?? COLUMNS;
  return lines.slice(head === null ? 0 : 1).flatMap((cells) => {
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const name = cell('name').replace(/\s+/g, ' ').slice(0, 120);
    if (name === '') return [];
    const [place = null] = placesFromText(cell('place'), [], language);
    return [
      {
        id: newId(),
        name,
        roles: rolesOf(cell('roles')),
        place,
        email: cell('email'),
        initials: cell('initials'),
      },
    ];
  });
}

/** The people as a tab separated text, which `peopleFromText` reads back. */
export function peopleToText(people: readonly BookPerson[], language: string): string {
  const line = ({ name, roles, place, email, initials }: BookPerson): string =>
    [name, roles.join('; '), place === null ? '' : placeToText(place, language), email, initials]
      .map((cell) => cell.replace(/\s+/g, ' ').trim())
      .join('\t');
  return [COLUMNS.join('\t'), ...people.map(line)].join('\n');
}

/**
 * A book with further people, by name. Of somebody who is in it already only what the newer one says takes the place
 * of what was known.
 */
export function withPeople(book: readonly BookPerson[], further: readonly BookPerson[]): BookPerson[] {
  const all = new Map(book.map((person) => [person.id, person]));
  for (const one of further) {
    const known = personNamed(one.name, [...all.values()]);
    all.set(known?.id ?? one.id, known === null ? one : { ...merged(known, one), id: known.id });
  }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function merged(known: BookPerson, newer: BookPerson): BookPerson {
  return {
    ...newer,
    roles: newer.roles.length === 0 ? known.roles : newer.roles,
    place: newer.place ?? known.place,
    email: newer.email === '' ? known.email : newer.email,
    initials: newer.initials === '' ? known.initials : newer.initials,
  };
}

/** The columns a line names; null when it is a person. */
function headOf(cells: readonly string[]): (Column | null)[] | null {
  const named = cells.map((cell) => HEADS.get(foldWords(cell).join(' ')) ?? null);
  return named.includes('name') ? named : null;
}

function rolesOf(text: string): string[] {
  const roles = text.split(';').map((role) => role.trim());
  return [...new Set(roles.filter((role) => role !== ''))].slice(0, 12);
}
