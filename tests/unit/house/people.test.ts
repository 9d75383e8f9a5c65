import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/check/checks';
import { placesFromText } from '../../../shared/dateline/suggest';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { chosenFor, peopleFor, personNamed, type BookPerson } from '../../../shared/house/people';
import { peopleFromText, peopleToText, withPeople } from '../../../shared/house/people-text';
import { namesOfHouse } from '../../../shared/spelling/names';
import { newStory } from '../../../shared/story/create';

function person(name: string, some: Partial<BookPerson> = {}): BookPerson {
  return { id: name, name, roles: [], place: null, email: '', initials: '', ...some };
}

const [seoul = null] = placesFromText('Seoul');
const josé = person('José Ångström', { roles: ['Photos', 'Reporting'], initials: 'ja', place: seoul });
const anna = person('Анна Ёлкина', { roles: ['Reporting'] });
const jane = person('Jane Albright');
const BOOK = [anna, jane, josé];
const names = (text: string): string[] => peopleFor(text, BOOK, 9).map(({ name }) => name);

describe('the people book', () => {
  it('is searched by the beginnings of any words, without accents and capitals, and by initials first', () => {
    expect(names('jose')).toEqual(['José Ångström']);
    expect(names('ANG jos')).toEqual(['José Ångström']);
    expect(names('елк')).toEqual(['Анна Ёлкина']);
    expect(names('ja')).toEqual(['José Ångström', 'Jane Albright']);
    expect(names('xyz')).toEqual([]);
    expect(names('')).toHaveLength(3);
  });

  it('knows a name however it is written', () => {
    expect(personNamed(' JOSE  ANGSTROM ', BOOK)).toBe(josé);
    expect(personNamed('', [person('…')])).toBeNull();
  });

  it('fills the role of whoever is chosen, and leaves one that was written', () => {
    expect(chosenFor({ name: 'jo', role: '' }, josé, BOOK)).toEqual({
      name: 'José Ångström',
      role: 'Photos',
    });
    expect(chosenFor({ name: 'jo', role: 'Editing' }, josé, BOOK).role).toBe('Editing');
    expect(chosenFor({ name: 'Анна Елкина', role: 'Reporting' }, josé, BOOK).role).toBe('Photos');
  });

  it('is known to spelling', () => {
    const known = namesOfHouse({ ...DEFAULT_HOUSE, people: BOOK });
    expect(['Ångström', 'Ёлкина'].every((word) => known.has(word))).toBe(true);
  });
});

describe('a list of people', () => {
  it('is read as a spreadsheet copies it', () => {
    const [one, two, ...rest] = peopleFromText(
      'Jane Doe\tReporting; Photos\tSeoul\tjd@a.b\tjd\r\n\nX Y',
      'en',
    );
    expect(one).toMatchObject({
      name: 'Jane Doe',
      roles: ['Reporting', 'Photos'],
      email: 'jd@a.b',
      initials: 'jd',
    });
    expect(one?.place?.name).toBe('Seoul');
    expect(two).toMatchObject({ name: 'X Y', roles: [], place: null });
    expect(rest).toEqual([]);
  });

  it('is read in the order its first line names', () => {
    const read = peopleFromText('E-mail\tName\tUnit\tCity\na@b.c\tJane Doe\tForeign\tTokyo', 'en');
    expect(read).toMatchObject([{ name: 'Jane Doe', email: 'a@b.c', roles: [], place: { name: 'Tokyo' } }]);
  });

  it('brings those who are known up to date and keeps what it does not say', () => {
    const next = withPeople(BOOK, peopleFromText('jose angstrom\t\t\tja@b.c\nNew One', 'en'));
    expect(next).toHaveLength(4);
    expect(next.find(({ id }) => id === josé.id)).toMatchObject({
      ...{ name: 'jose angstrom', roles: ['Photos', 'Reporting'], email: 'ja@b.c', place: seoul },
    });
  });

  it('comes back from its own text', () => {
    const cell = fc.stringMatching(/^[a-zé]{1,9}( [a-z]{1,9})?$/);
    const one = fc.record({
      name: cell,
      roles: fc.uniqueArray(cell, { maxLength: 3 }),
      email: cell,
      initials: cell,
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const people = list.map((some) => person(some.name, some));
        const read = peopleFromText(peopleToText(people, 'en'), 'en');
        expect(read.map(({ name, roles, email, initials }) => ({ name, roles, email, initials }))).toEqual(
          list,
        );
      }),
    );
  });

  it('of any text never fails and never names nobody', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        peopleFromText(text, 'en').every(({ name }) => name !== '' && name.length <= 120),
      ),
    );
  });
});

describe('a reporter whom the people book knows elsewhere', () => {
  const found = (role: string, dateline: string) => {
    const byline = [{ name: 'Jose Angstrom', role }];
    const places = placesFromText(dateline);
    const story = { ...newStory({ now: '2017-03-20T12:00:00Z' }), byline };
    return findingsOf(
      { ...story, dateline: { places, date: null, source: null } },
      { ...DEFAULT_HOUSE, people: BOOK },
    ).map(({ code }) => code);
  };

  it('is missed in the dateline, unless the role says where they were', () => {
    expect(found('', 'Tokyo')).toEqual(['byline.away']);
    expect(found('', 'Seoul')).toEqual([]);
    expect(found('reporter in Tokyo', 'Tokyo')).toEqual([]);
    expect(found('reporter in Paris', 'Tokyo')).toEqual(['byline.elsewhere']);
  });
});
