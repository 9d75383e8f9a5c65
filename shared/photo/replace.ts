import type { Media, Photo } from '../story/photo';
import type { Story } from '../story/story';

/** How much two shapes may differ, as a share, and be taken for one: what a retouched picture loses in rounding. */
const SAME_SHAPE = 0.01;

/**
 * A photo with another picture: all that is said stays as it is written. What is shown of it and what matters most in
 * it stay only where the new picture has the shape of the old one, as a retouched one has.
 */
export function withPicture(photo: Photo, media: Media): Photo {
  const isAlike = photo.media !== null && hasShapeOf(photo.media, media);
  return { ...photo, media, origin: '', ...(isAlike ? {} : { crop: null, focus: null }) };
}

/** A story that shows one picture wherever it showed another; the same object where it showed it nowhere. */
export function withPictureReplaced(story: Story, hash: string, media: Media): Story {
  const shows = (photo: Photo): boolean => photo.media?.hash === hash;
  const lead = story.lead !== null && shows(story.lead) ? withPicture(story.lead, media) : story.lead;
  const body = story.body.map((block) =>
    block.kind === 'photo' && shows(block.photo)
      ? { ...block, photo: withPicture(block.photo, media) }
      : block,
  );
  const isSame = lead === story.lead && body.every((block, index) => block === story.body[index]);
  return isSame ? story : { ...story, lead, body };
}

function hasShapeOf(a: Media, b: Media): boolean {
  if (a.height === 0 || b.height === 0) return false;
  const [first, second] = [a.width / a.height, b.width / b.height];
  return Math.abs(first - second) <= SAME_SHAPE * first;
}
