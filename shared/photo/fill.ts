import { emptyPhoto, PHOTO_TEXTS, type Media, type Photo } from '../story/photo';
import { plain } from '../story/text';
import type { Story } from '../story/story';
import { mapPhotos } from '../story/walk';
import type { FileFacts } from './file-facts';

/** A photo with what its file says wherever nothing was written yet; what somebody wrote is never replaced. */
export function filledPhoto(photo: Photo, facts: FileFacts): Photo {
  const filled: Photo = {
    ...photo,
    caption: photo.caption.length > 0 || facts.caption === '' ? photo.caption : plain(facts.caption),
    credit: photo.credit || facts.credit,
    alt: photo.alt || facts.alt,
    keywords: photo.keywords.length > 0 ? photo.keywords : [...facts.keywords],
    takenAt: photo.takenAt ?? facts.takenAt,
    place: photo.place ?? facts.place,
  };
  for (const name of PHOTO_TEXTS) filled[name] = photo[name] || facts[name];
  return filled;
}

/** A story whose photos are filled from their files, by the pictures' hashes. */
export function filledStory(story: Story, factsOf: (hash: string) => FileFacts | null): Story {
  return mapPhotos(story, (photo) => {
    const facts = photo.media === null ? null : factsOf(photo.media.hash);
    return facts === null ? photo : filledPhoto(photo, facts);
  });
}

/** The photo of a picture that was just kept, with what its file says. */
export function photoOfPicture({ media, facts }: { media: Media; facts: FileFacts | null }): Photo {
  const photo = emptyPhoto(media);
  return facts === null ? photo : filledPhoto(photo, facts);
}
