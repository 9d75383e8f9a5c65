import fc from 'fast-check';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { copyOf } from '../../../../electron/services/media/copy';
import { examine } from '../../../../electron/services/media/examine';
import {
  needsTurning,
  orientationOf,
  withoutOrientation,
} from '../../../../electron/services/media/orientation';
import { pictureToDraw, shownPicture } from '../../../../electron/services/media/shown';
import { isSideways, uprightMatrix } from '../../../../shared/photo/orientation';
import { emptyPhoto, IMAGE_TYPES } from '../../../../shared/story/photo';
import { exiftool, hasExiftool } from '../../../support/exiftool';
import { ORIENTATIONS, turned, type TurnedType } from '../../../support/turned';
import { must } from '../support/must';
import { PICTURES } from '../support/pictures';

const TYPES: readonly TurnedType[] = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
const EVERY = TYPES.flatMap((type) => ORIENTATIONS.map((orientation) => ({ type, orientation })));

describe.each(EVERY)('$type of orientation $orientation', ({ type, orientation }) => {
  const bytes = turned(type, PICTURES[type], orientation);

  test('is as wide and high as it is shown', () => {
    const [width, height] = isSideways(orientation) ? [3, 4] : [4, 3];
    expect(must(examine(bytes))).toEqual({ type, width, height });
  });

  test.skipIf(!hasExiftool)('lies as exiftool says', () => {
    const said = exiftool(bytes);
    if (type === 'image/avif') expect(orientationOf(bytes, type)).toBe(1);
    else expect(orientationOf(bytes, type)).toBe(said['IFD0:Orientation']);
  });
});

test.each(['image/png', 'image/webp'] as const)(
  'a %s is drawn from a file that lies as it is read',
  (type) => {
    for (const orientation of ORIENTATIONS) {
      const bytes = turned(type, PICTURES[type], orientation);
      expect(needsTurning(bytes, type)).toBe(orientation !== 1);
      const drawn = pictureToDraw(bytes, type);
      expect(drawn.orientation).toBe(orientation);
      expect(orientationOf(drawn.bytes, type)).toBe(1);
      expect(imageSize(drawn.bytes)).toMatchObject({ width: 4, height: 3 });
      if (hasExiftool) expect(exiftool(drawn.bytes)).not.toHaveProperty('ExifTool:Warning');
    }
  },
);

test('a WebP that lies is shown upright; whatever is shown right by itself is shown as it is', () => {
  const lying = turned('image/webp', PICTURES['image/webp'], 6);
  const shown = shownPicture(lying, 'image/webp');
  expect(shown.type).toBe('image/svg+xml');
  expect(shown.bytes.toString()).toContain('width="3" height="4"');
  for (const { type, orientation } of EVERY) {
    if (type === 'image/webp' && orientation !== 1) continue;
    const bytes = turned(type, PICTURES[type], orientation);
    expect(shownPicture(bytes, type).bytes).toBe(bytes);
  }
});

test('a copy that could not be set upright is named', () => {
  for (const { type, orientation } of EVERY) {
    const bytes = turned(type, PICTURES[type], orientation);
    const media = { hash: 'a'.repeat(64), type, width: 4, height: 3, name: '' };
    const { problem } = copyOf({ ...emptyPhoto(media), media }, bytes, null, true);
    const isUnsure = (type === 'image/png' || type === 'image/webp') && orientation !== 1;
    expect(problem === 'unturned').toBe(isUnsure);
  }
});

test('every corner of a picture comes to a corner of what is shown, and all to different ones', () => {
  const size = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.constantFrom(...ORIENTATIONS), size, size, (orientation, width, height) => {
      const [a, b, c, d, e, f] = uprightMatrix(orientation, width, height);
      const [wide, high] = isSideways(orientation) ? [height, width] : [width, height];
      const corners = [0, width].flatMap((x) =>
        [0, height].map((y) => `${a * x + c * y + e} ${b * x + d * y + f}`),
      );
      expect([...corners].sort()).toEqual([`0 0`, `0 ${high}`, `${wide} 0`, `${wide} ${high}`].sort());
    }),
  );
});

test('no bytes make it throw or run on', () => {
  const change = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...EVERY), change, fc.nat(500), ({ type, orientation }, changes, length) => {
      const bytes = turned(type, PICTURES[type], orientation).subarray(0, length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      expect(ORIENTATIONS).toContain(orientationOf(bytes, type));
      for (const any of IMAGE_TYPES) expect(withoutOrientation(bytes, any).length).toBe(bytes.length);
      expect(examine(bytes)).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});
