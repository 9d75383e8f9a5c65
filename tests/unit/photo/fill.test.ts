import { expect, it } from 'vitest';
import type { FileFacts } from '../../../shared/photo/file-facts';
import { filledPhoto, filledStory } from '../../../shared/photo/fill';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto, PHOTO_TEXTS } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import { plain } from '../../../shared/story/text';
import { PICTURES } from '../../support/pictures';

const facts: FileFacts = {
  ...emptyPhoto(),
  ...Object.fromEntries(PHOTO_TEXTS.map((name) => [name, `${name} of the file`])),
  ...{ caption: 'Of the file', credit: 'Agency', alt: 'A lake', keywords: ['lake'] },
  ...{ takenAt: '2024-03-22', place: place('Tokyo') },
  ...{ others: [], located: false, characterSet: 'utf-8', guessed: false, peculiar: [] },
};

it('what nobody wrote yet comes from the file', () => {
  const filled = filledPhoto(emptyPhoto(), facts);
  expect(filled).toMatchObject({
    caption: plain('Of the file'),
    credit: 'Agency',
    alt: 'A lake',
    keywords: ['lake'],
  });
  expect(filled).toMatchObject({ takenAt: '2024-03-22', place: place('Tokyo'), crop: null });
  for (const name of PHOTO_TEXTS) expect(filled[name]).toBe(`${name} of the file`);
});

it('what somebody wrote is never replaced', () => {
  const written = filledPhoto(emptyPhoto(), {
    ...facts,
    ...Object.fromEntries(PHOTO_TEXTS.map((name) => [name, `${name} typed`])),
    ...{
      caption: 'Typed',
      credit: 'Typed',
      alt: 'Typed',
      keywords: ['typed'],
      takenAt: '2020-01-01',
      place: place('Kyiv'),
    },
  });
  expect(filledPhoto(written, facts)).toEqual(written);
});

it('the photos of a story are filled by their pictures, wherever they stand', () => {
  const [{ media }] = PICTURES;
  const photo = emptyPhoto(media);
  const story = {
    ...newStory({ now: '2024-03-22T10:00:00Z' }),
    lead: photo,
    body: [
      { id: 'a', kind: 'photo' as const, photo },
      { id: 'b', kind: 'photo' as const, photo: emptyPhoto() },
    ],
  };
  const filled = filledStory(story, (hash) => (hash === media.hash ? facts : null));
  expect(filled.lead?.credit).toBe('Agency');
  expect(filled.body).toMatchObject([{ photo: { credit: 'Agency' } }, { photo: { credit: '' } }]);
});
