import { ok, type Result } from '../../ipc/result';
import { factsOf } from '../../story/version';
import { photosOf } from '../../story/walk';
import { missingPicture } from '../pictures';
import type { BytesContext, BytesReader, FoundImage, Note, Reading } from '../types';
import { pictureName } from './manifest';
import { isDatelineFile, unpack } from './unpack';

/**
 * Reads a Dateline file: the story as its newest version has it, exactly, and what its history is. The versions
 * themselves are taken in by whoever keeps them, see `unpack`. Errors: those of `unpack`.
 */
export const datelineReader: BytesReader = {
  takes: 'bytes',
  format: 'dateline',
  label: 'Dateline file',
  extensions: ['dateline'],
  recognises: (bytes) => (isDatelineFile(bytes) ? 1 : 0),
  read: readDatelineFile,
};

function readDatelineFile(bytes: Uint8Array, { name }: BytesContext): Result<Reading> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { head, story, versions, pictures } = unpacked.value;
  const images = new Map<string, FoundImage>();
  const notes: Note[] = [];
  for (const photo of photosOf(story)) {
    const found = photo.media === null ? undefined : pictures.get(photo.media.hash);
    if (photo.media === null || found === undefined) notes.push(missingPicture(photo));
    else images.set(photo.media.hash, { origin: pictureName(photo.media), bytes: found });
  }
  return ok({
    format: 'dateline',
    name,
    exact: story,
    parts: [],
    fields: {},
    images: [...images.values()],
    notes,
    encoding: null,
    history: {
      story: story.id,
      head,
      versions: versions.map(({ kept }) => ({ id: kept.id, ...factsOf(kept) })),
    },
  });
}
