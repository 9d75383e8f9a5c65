import { expect, it } from 'vitest';
import { mediaOf, mediaPlacesOf } from '../../../shared/house/destination';

it('a Dateline file has its pictures in it, whatever a destination says', () => {
  expect(mediaPlacesOf('dateline')).toEqual(['inside']);
  expect(mediaOf({ format: 'dateline', media: 'none' })).toBe('inside');
  expect(mediaOf({ format: 'docx', media: 'none' })).toBe('none');
});
