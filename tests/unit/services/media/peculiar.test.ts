import { expect, test } from 'vitest';
import fc from 'fast-check';
import { peculiarities } from '../../../../electron/services/media/peculiar';
import { IMAGE_TYPES } from '../../../../shared/story/photo';
import { PICTURES } from '../support/pictures';

test.each(IMAGE_TYPES)('an ordinary %s has nothing out of the ordinary', (type) => {
  expect(peculiarities(PICTURES[type], type)).toEqual([]);
});

test('a JPEG of four inks is in CMYK', () => {
  const bytes = Buffer.from(PICTURES['image/jpeg']);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes[frame + 9] = 4;
  expect(peculiarities(bytes, 'image/jpeg')).toEqual(['cmyk']);
});

test('pictures that move are told', () => {
  const gif = PICTURES['image/gif'];
  const frame = gif.subarray(gif.indexOf(0x2c, 25), -1);
  expect(peculiarities(Buffer.concat([gif.subarray(0, -1), frame, gif.subarray(-1)]), 'image/gif')).toEqual([
    'animated',
  ]);
  const png = PICTURES['image/png'];
  const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.alloc(12)]);
  expect(peculiarities(Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]), 'image/png')).toEqual(
    ['animated'],
  );
  const webp = Buffer.concat([
    PICTURES['image/webp'].subarray(0, 12),
    Buffer.from('VP8X'),
    Buffer.from([10, 0, 0, 0, 2]),
  ]);
  expect(peculiarities(webp, 'image/webp')).toEqual(['animated']);
});

test('no bytes make it throw or run on', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...IMAGE_TYPES),
      fc.nat(300),
      fc.nat(400),
      fc.nat(255),
      (type, length, at, value) => {
        const bytes = Buffer.from(PICTURES[type].subarray(0, length));
        if (at < bytes.length) bytes[at] = value;
        expect(Array.isArray(peculiarities(bytes, type))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
