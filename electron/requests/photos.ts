import type { PhotoAbout } from '../../shared/ipc/photos';
import { ok, type Result } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import type { Library } from '../services/library';
import type { Photos } from '../services/media/photos';
import { replacePicture } from '../services/stories/replace-picture';

/** What the requests about the pictures of all stories need. */
export interface PhotosNeeds {
  library: Library;
  photos: Photos;
}

type PhotosRequests = Pick<Handlers, Extract<keyof Handlers, `photos.${string}`>>;

/** Answers the requests about the pictures of all stories. */
export function photosRequests({ library, photos }: PhotosNeeds): PhotosRequests {
  const { use } = library;
  const fileOf = async (hash: string, name: string): Promise<PhotoAbout['file']> => {
    const path = library.media()?.path(hash) ?? null;
    const looked = path === null ? null : await photos.look(path, hash);
    if (looked === null || looked === 'damaged') return looked;
    return { ...looked, media: { ...looked.media, name } };
  };
  return {
    'photos.list': (query) => use(({ pictures }) => pictures.photos(query)),
    'photos.about': ({ hash }) =>
      use(async ({ pictures }): Promise<Result<PhotoAbout>> => {
        const uses = await pictures.uses(hash);
        if (!uses.ok) return uses;
        const name = uses.value[0]?.photo.media?.name ?? '';
        return ok({ uses: uses.value, file: await fileOf(hash, name) });
      }),
    'photos.replace': (order) => use((store) => replacePicture(order, store)),
    'photos.keepThumb': ({ hash, bytes }) => use(({ thumbs }) => thumbs.keep(hash, bytes)),
  };
}
