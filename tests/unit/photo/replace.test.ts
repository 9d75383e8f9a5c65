import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPicture, withPictureReplaced } from '../../../shared/photo/replace';
import { emptyPhoto, type Media } from '../../../shared/story/photo';
import { photosOf } from '../../../shared/story/walk';
import { photo as photos, story as stories } from '../../support/arbitraries';

const NEW: Media = { hash: 'f'.repeat(64), type: 'image/png', width: 300, height: 200, name: 'new.png' };

test('whatever a photo says, it says with another picture too', () => {
  fc.assert(
    fc.property(photos(), (photo) => {
      const { media, origin, crop, focus, ...said } = withPicture(photo, NEW);
      expect(media).toEqual(NEW);
      expect(origin).toBe('');
      expect([crop === null || crop === photo.crop, focus === null || focus === photo.focus]).toEqual([
        true,
        true,
      ]);
      expect({ ...photo, ...said }).toEqual(photo);
    }),
  );
});

test('the cut stays only where the new picture has the shape of the old one', () => {
  const crop = { x: 0, y: 0, width: 0.5, height: 1 };
  const cut = { ...emptyPhoto({ ...NEW, hash: 'a'.repeat(64), width: 3000, height: 2001 }), crop };
  expect(withPicture(cut, NEW).crop).toEqual(crop);
  expect(withPicture(cut, { ...NEW, height: 300 }).crop).toBeNull();
});

test('a story shows the new picture wherever it showed the old one, and is otherwise what it was', () => {
  fc.assert(
    fc.property(stories(), (story) => {
      const [first] = photosOf(story).flatMap(({ media }) => (media === null ? [] : [media]));
      const hash = first?.hash ?? '0'.repeat(64);
      const next = withPictureReplaced(story, hash, NEW);
      if (first === undefined) expect(next).toBe(story);
      const [before, after] = [story, next].map((one) =>
        photosOf(one).map(({ media }) => media?.hash ?? null),
      );
      expect(after).toEqual(before?.map((one) => (one === hash ? NEW.hash : one)));
      expect({ ...next, lead: story.lead, body: story.body }).toEqual(story);
    }),
    { numRuns: 60 },
  );
});
