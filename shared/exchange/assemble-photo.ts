import { emptyPhoto, type Media, type Photo } from '../story/photo';
import { joinRuns, plain, textOf } from '../story/text';
import { lineOfBlock, runsOfBlock } from './convert';
import { asCredit } from './recognise/credit';
import type { Part, Role } from './types';

/** Roles that are part of a photo. */
export const PHOTO_ROLES: readonly Role[] = ['photo', 'alt', 'caption', 'credit'];

/** The photos of parts that stand together: a picture, a second alternative text or the caption after a credit begins the next. */
export function photosOfParts(parts: readonly Part[], media: (origin: string) => Media | null): Photo[] {
  const photos: Photo[] = [];
  for (const one of parts) {
    const open = photos.at(-1);
    if (open === undefined || begins(open, one)) photos.push(add(emptyPhoto(), one, media));
    else photos[photos.length - 1] = add(open, one, media);
  }
  return photos;
}

function begins(photo: Photo, { role }: Part): boolean {
  const hasCaption = photo.caption.length > 0;
  const hasCredit = photo.credit !== '';
  switch (role) {
    case 'photo':
      return true;
    case 'alt':
      return photo.alt !== '' || hasCaption || hasCredit;
    case 'caption':
      return hasCredit && hasCaption;
    default:
      return false;
  }
}

function add(photo: Photo, one: Part, media: (origin: string) => Media | null): Photo {
  switch (one.role) {
    case 'photo':
      return ofBlock(one, media);
    case 'alt':
      return { ...photo, alt: lineOfBlock(one.block) };
    case 'credit': {
      const { credit, copyright } = asCredit(lineOfBlock(one.block));
      return {
        ...photo,
        credit: together(photo.credit, credit),
        copyright: together(photo.copyright, copyright),
      };
    }
    default: {
      const said = runsOfBlock(one.block);
      const between = photo.caption.length === 0 || textOf(said) === '' ? [] : plain('\n');
      return { ...photo, caption: joinRuns([...photo.caption, ...between, ...said]) };
    }
  }
}

function ofBlock({ block }: Part, media: (origin: string) => Media | null): Photo {
  if (block.kind !== 'photo') return { ...emptyPhoto(), caption: runsOfBlock(block) };
  const { photo } = block;
  return photo.media !== null || photo.origin === '' ? photo : { ...photo, media: media(photo.origin) };
}

function together(before: string, after: string): string {
  if (before === '' || before === after) return after;
  return after === '' ? before : `${before}; ${after}`;
}
