import { personNamed, type BookPerson } from '../../shared/house/people';
import { withPeople } from '../../shared/house/people-text';
import { newId } from '../../shared/story/ids';
import type { Person } from '../../shared/story/story';
import { tell } from '../ui/toasts';
import { changeSettings, settings } from './settings';

/** Changes the people book; answers whether it was kept. */
export function changePeople(people: readonly BookPerson[]): Promise<boolean> {
  return changeSettings({ house: { ...settings().house, people: [...people] } });
}

/** Puts somebody of a byline into the people book, as what they are there. */
export async function rememberPerson({ name, role }: Person): Promise<void> {
  const { people } = settings().house;
  const known = name.trim().slice(0, 120);
  if (known === '' || personNamed(known, people) !== null) return;
  const roles = role === '' ? [] : [role];
  const person: BookPerson = { id: newId(), name: known, roles, place: null, email: '', initials: '' };
  if (await changePeople(withPeople(people, [person]))) tell(`${known} is in the people book.`);
}
