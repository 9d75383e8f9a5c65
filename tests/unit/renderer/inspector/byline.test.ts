import { describe, expect, it } from 'vitest';
import { linesAfter, movePerson, parsePeople, peopleOf } from '../../../../renderer/inspector/byline';

const anna = { name: 'Anna Ivanova', role: 'Reporting' };
const john = { name: 'John Smith', role: '' };

describe('the byline', () => {
  it('moves a person with their role and stays as it is at its ends', () => {
    expect(movePerson([anna, john], 1, -1)).toEqual([john, anna]);
    const byline = [anna, john];
    expect(movePerson(byline, 0, -1)).toBe(byline);
    expect(movePerson(byline, 1, 1)).toBe(byline);
  });

  it('takes the people of a pasted line', () => {
    expect(parsePeople('By ANNA IVANOVA and John Smith').map(({ name }) => name)).toEqual([
      'ANNA IVANOVA',
      'John Smith',
    ]);
    expect(parsePeople('Alexandra Sandra;\nB. Andersen & Co').map(({ name }) => name)).toEqual([
      'Alexandra Sandra',
      'B. Andersen',
      'Co',
    ]);
  });
});

describe('the lines of the byline', () => {
  it('let an empty one wait without being in the story', () => {
    const lines = [anna, { name: '', role: '' }];
    expect(peopleOf(lines)).toEqual([anna]);
    const echo = [{ ...anna }];
    expect(linesAfter({ lines, seen: [] }, echo).lines).toBe(lines);
  });

  it('follow the story when it was changed otherwise', () => {
    const shown = { lines: [anna, { name: '', role: '' }], seen: [anna] };
    expect(linesAfter(shown, [john]).lines).toEqual([john]);
    expect(linesAfter(shown, []).lines).toEqual([{ name: '', role: '' }]);
  });
});
