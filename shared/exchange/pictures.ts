import { findingWords } from '../check/finding-words';
import { photoName } from '../photo/name';
import type { Media, Photo } from '../story/photo';
import type { Story } from '../story/story';
import { photosOf } from '../story/walk';
import { base64 } from './base64';
import type { Note, WriteContext, WrittenFile } from './types';
import { wellFormed } from './well-formed';

/** The ending of a picture's file, by its type. */
export const IMAGE_EXTENSIONS: Readonly<Record<Media['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** What the file of a picture is called that a source has at an address or under a name. */
export function pictureFileName(origin: string): string {
  return (origin.split(/[\\/]/).at(-1) ?? origin).replace(/^inline:/, 'picture-');
}

/** Where the pictures of a story stand for one writing. */
export interface Pictures {
  /** The address of the photo's picture, ready for an attribute once escaped; null when it is missing. */
  src: (photo: Photo) => string | null;
  files: WrittenFile[];
  notes: Note[];
}

/** Where pictures are put by a format that holds none itself. */
export function besideOf(context: WriteContext): WriteContext {
  return context.images === 'inline' ? { ...context, images: 'beside' } : context;
}

/**
 * Gives every picture of the story its address: a data: address, or a file `<baseName>-<n>.<type>` beside or in a folder
 * `<baseName>-pictures`.
 */
export function placePictures(story: Story, context: WriteContext): Pictures {
  const addresses = new Map<string, string>();
  const files: WrittenFile[] = [];
  const notes: Note[] = [];
  for (const photo of photosOf(story)) {
    const { media } = photo;
    if (media !== null && addresses.has(media.hash)) continue;
    const bytes = media === null ? null : context.media(media.hash);
    if (media === null || bytes === null) {
      notes.push(missingPicture(photo));
    } else if (context.images === 'inline') {
      addresses.set(media.hash, `data:${media.type};base64,${base64(bytes)}`);
    } else {
      const file = `${context.baseName}-${files.length + 1}.${IMAGE_EXTENSIONS[media.type]}`;
      const name = context.images === 'folder' ? `${context.baseName}-pictures/${file}` : file;
      files.push({ name, content: bytes });
      addresses.set(media.hash, relativeAddress(name));
    }
  }
  return {
    src: (photo) => (photo.media === null ? null : (addresses.get(photo.media.hash) ?? null)),
    files,
    notes,
  };
}

/** The address of a file beside, each part of its path encoded. */
export function relativeAddress(name: string): string {
  return wellFormed(name).split('/').map(encodeURIComponent).join('/');
}

/** The note about a picture that is not there. */
export function missingPicture(photo: Photo): Note {
  const code = 'picture.missing';
  return { level: 'warning', code, message: findingWords({ code, facts: { name: photoName(photo) } }) };
}
