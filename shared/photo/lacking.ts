import type { Photo } from '../story/photo';

/** What every photo needs before its story is filed, in the order of the page. */
export const PHOTO_NEEDS = ['credit', 'alt'] as const;

/** Something every photo needs before its story is filed. */
export type PhotoNeed = (typeof PHOTO_NEEDS)[number];

/** What a photo lacks before its story can be filed. */
export function lackingOf(photo: Pick<Photo, PhotoNeed>): PhotoNeed[] {
  return PHOTO_NEEDS.filter((need) => photo[need].trim() === '');
}
