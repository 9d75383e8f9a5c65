import type { Note } from '../../../shared/exchange/types';
import type { Photo } from '../../../shared/story/photo';
import { named } from '../exchange/outgoing';
import { readFacts } from '../media/read-facts';

/**
 * Says of each picture whether its file tells where on the map it was taken: in a Dateline file it goes out as it was
 * kept, so that it stays what its hash says.
 */
export function locatedNotes(photos: readonly Photo[], bytesOf: (hash: string) => Uint8Array | null): Note[] {
  const pictures = new Map(photos.map((photo) => [photo.media?.hash ?? '', photo]));
  return [...pictures].flatMap(([hash, photo]): Note[] => {
    const bytes = bytesOf(hash);
    if (bytes === null || readFacts(bytes)?.located !== true) return [];
    const message = `${named(photo)} says where on the map it was taken. A Dateline file holds pictures as they were kept: the position goes out with it.`;
    return [{ level: 'warning', code: 'handoff.located', message }];
  });
}
