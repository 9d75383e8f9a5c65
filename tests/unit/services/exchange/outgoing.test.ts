import { expect, it } from 'vitest';
import { outgoing, type MakeCopy } from '../../../../electron/services/exchange/outgoing';
import { copyOf } from '../../../../electron/services/media/copy';
import { examine } from '../../../../electron/services/media/examine';
import { readFacts } from '../../../../electron/services/media/read-facts';
import { stamp } from '../../../../electron/services/media/write/stamp';
import { hashBytes } from '../../../../shared/story/canonical';
import { newStory } from '../../../../shared/story/create';
import { emptyPhoto, type Media, type Photo } from '../../../../shared/story/photo';
import { PICTURES } from '../support/pictures';

function mediaOf(bytes: Uint8Array): Media {
  const examined = examine(bytes);
  if (!examined.ok) throw new Error(examined.error.code);
  return { hash: hashBytes(bytes), ...examined.value, name: 'a picture' };
}

function storyWith(photo: Photo) {
  return { ...newStory({ now: '2024-03-22T10:00:00Z' }), lead: photo };
}

const of =
  (bytes: Uint8Array, cut: Uint8Array | null = null): MakeCopy =>
  (photo, location) =>
    Promise.resolve(copyOf(photo, bytes, cut, location));

it('a picture that is cut goes out cut, with what the photo and the original say; the original is as it was', async () => {
  const photo = {
    ...emptyPhoto(mediaOf(PICTURES['image/png'])),
    crop: { x: 0, y: 0, width: 0.5, height: 1 },
  };
  const original = stamp(
    PICTURES['image/png'],
    'image/png',
    { ...photo, jobId: 'J-7', credit: 'Old' },
    false,
  ).bytes;
  if (original === null) throw new Error('no original');
  const before = hashBytes(original);
  const media = mediaOf(original);
  const sent = await outgoing(
    storyWith({ ...photo, media, credit: 'New' }),
    false,
    of(original, PICTURES['image/jpeg']),
  );
  const copy = sent.pictures.get(sent.story.lead?.media?.hash ?? '');
  expect(sent.story.lead).toMatchObject({
    crop: null,
    media: { type: 'image/jpeg', width: 4, height: 3, name: 'a picture' },
  });
  expect(readFacts(copy ?? new Uint8Array())).toMatchObject({ credit: 'New', jobId: 'J-7' });
  expect(hashBytes(original)).toBe(before);
  expect(sent.notes).toEqual([]);
});

it('where nobody can cut it goes out whole, and this is said', async () => {
  const bytes = PICTURES['image/png'];
  const photo = { ...emptyPhoto(mediaOf(bytes)), crop: { x: 0, y: 0, width: 0.5, height: 1 } };
  const sent = await outgoing(storyWith(photo), false, of(bytes));
  expect(sent.notes.map(({ code }) => code)).toEqual(['picture.uncut']);
  expect(sent.story.lead?.media).toMatchObject({ width: 4, height: 3 });
});

it('a kind of file that holds no facts goes out as it is, and this is said', async () => {
  const bytes = PICTURES['image/gif'];
  const sent = await outgoing(storyWith({ ...emptyPhoto(mediaOf(bytes)), credit: 'EPA' }), false, of(bytes));
  expect(sent.story.lead?.media?.hash).toBe(hashBytes(bytes));
  expect(sent.notes).toMatchObject([{ level: 'info', code: 'picture.unwritten' }]);
});

it('a picture that would say where it was taken, whatever is done, stays at home', async () => {
  const bytes = PICTURES['image/gif'];
  const sent = await outgoing(storyWith(emptyPhoto(mediaOf(bytes))), false, () =>
    Promise.resolve({ media: null, bytes: null, problem: 'located' }),
  );
  expect(sent.pictures.size).toBe(0);
  expect(sent.notes).toMatchObject([{ level: 'warning', code: 'picture.located' }]);
});

it('a picture that moves or is in inks is named; cut, it does neither', async () => {
  const gif = PICTURES['image/gif'];
  const frame = gif.subarray(gif.indexOf(0x2c, 25), -1);
  const moving = Buffer.concat([gif.subarray(0, -1), frame, gif.subarray(-1)]);
  const inks = Buffer.from(PICTURES['image/jpeg']);
  inks[inks.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4;
  const codes = async (bytes: Uint8Array, cut: Uint8Array | null = null): Promise<string[]> => {
    const crop = cut === null ? null : { x: 0, y: 0, width: 0.5, height: 1 };
    const photo = { ...emptyPhoto(mediaOf(bytes)), crop };
    const { notes } = await outgoing(storyWith(photo), false, of(bytes, cut));
    return notes.map(({ code }) => code).filter((code) => code !== 'picture.unwritten');
  };
  expect(await codes(moving)).toEqual(['picture.animated']);
  expect(await codes(moving, PICTURES['image/png'])).toEqual(['picture.still']);
  expect(await codes(inks)).toEqual(['picture.cmyk']);
  expect(await codes(inks, PICTURES['image/jpeg'])).toEqual([]);
});

it('a picture whose file is not what was kept is named as damaged', async () => {
  const bytes = PICTURES['image/png'];
  const sent = await outgoing(storyWith({ ...emptyPhoto(mediaOf(bytes)), alt: 'A lake' }), false, () =>
    Promise.resolve({ media: null, bytes: null, problem: 'damaged' }),
  );
  expect(sent.notes).toMatchObject([{ level: 'warning', code: 'picture.damaged' }]);
  expect(sent.notes[0]?.message).toContain('“a picture”');
});
