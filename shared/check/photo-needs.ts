import { photoName } from '../photo/name';
import { lackingOf } from '../photo/lacking';
import type { Photo } from '../story/photo';
import type { Check, Finding } from './check';

/** Every photo says whose it is, and what it shows to those who cannot see it, before its story is filed. */
export const checkPhotoNeeds: Check = ({ lead, body }) => [
  ...(lead === null ? [] : findIn(lead, 'lead')),
  ...body.flatMap((block) => (block.kind === 'photo' ? findIn(block.photo, block.id) : [])),
];

function findIn(photo: Photo, at: string): Finding[] {
  const facts = { photo: at === 'lead' ? 'lead' : 'body', name: photoName(photo) };
  return lackingOf(photo).map((part) => ({
    code: `photo.${part}`,
    severity: 'blocks',
    facts,
    where: { photo: at, part },
  }));
}
