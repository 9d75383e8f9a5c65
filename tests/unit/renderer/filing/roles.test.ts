import { describe, expect, it } from 'vitest';
import { ROLE_NAMES, roleOfKey, rolesFor } from '../../../../renderer/filing/roles';
import { ROLES, type Part } from '../../../../shared/exchange/types';
import { paragraph } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';

const text: Part = { id: 'p', role: 'paragraph', block: paragraph('Updated at:'), certain: true };
const photo: Part = {
  id: 'f',
  role: 'photo',
  block: { id: 'f', kind: 'photo', photo: emptyPhoto() },
  certain: true,
};

describe('the roles of an import', () => {
  it('have a letter each, and no letter twice', () => {
    const keys = ROLES.map((role) => ROLE_NAMES[role].key);
    expect(new Set(keys).size).toBe(ROLES.length);
  });

  it('are given by their letter, small or capital; Delete leaves out', () => {
    expect(roleOfKey('h', text)).toBe('headline');
    expect(roleOfKey('U', text)).toBe('subhead');
    expect(roleOfKey('Delete', text)).toBe('drop');
    expect(roleOfKey('z', text)).toBeNull();
  });

  it('offer a part only what it can be', () => {
    expect(rolesFor(photo)).toEqual(['photo', 'drop']);
    expect(roleOfKey('h', photo)).toBeNull();
    expect(rolesFor(text)).not.toContain('table');
    expect(rolesFor(text)).toContain('pullquote');
  });
});
