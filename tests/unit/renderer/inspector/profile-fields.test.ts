import { expect, test } from 'vitest';
import { fieldsOfKind } from '../../../../renderer/inspector/profile-fields';
import { profileOf, type Profile } from '../../../../shared/house/profile';
import { DEFAULT_PROFILES } from '../../../../shared/house/profiles';

function kind(id: string): Profile {
  const found = profileOf(DEFAULT_PROFILES, id);
  if (found === null) throw new Error(`No kind ${id}`);
  return found;
}

const NEW = { profile: '', priority: 'routine', genre: '', label: '' } as const;

test('a kind decides what nobody has written yet', () => {
  expect(fieldsOfKind(NEW, null, kind('lead'))).toEqual({
    ...{ profile: 'lead', priority: 'urgent', genre: 'News', label: '1st Lead' },
  });
});

test('what the kind before decided goes with it, what somebody wrote stays', () => {
  const lead = { profile: 'lead', priority: 'urgent', genre: 'News', label: '3rd Lead' } as const;
  expect(fieldsOfKind(lead, kind('lead'), kind('feature'))).toEqual({
    ...{ profile: 'feature', priority: 'routine', genre: 'Feature' },
  });
  expect(fieldsOfKind({ ...lead, label: '1st Lead' }, kind('lead'), null)).toEqual(NEW);
});
