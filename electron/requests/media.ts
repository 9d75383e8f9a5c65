import { ok } from '../../shared/ipc/result';
import type { Media } from '../../shared/story/photo';
import type { Handlers } from '../ipc';
import type { Library } from '../services/library';

/** What the requests about pictures need. */
export interface MediaNeeds {
  library: Library;
  /** Lets the person choose picture files. */
  choosePictures: () => Promise<string[]>;
}

type MediaRequests = Pick<Handlers, Extract<keyof Handlers, `media.${string}`>>;

/** Answers the requests about pictures. */
export function mediaRequests({ library, choosePictures }: MediaNeeds): MediaRequests {
  return {
    'media.add': ({ name, bytes }) => library.use(({ media }) => media.add(name, bytes)),
    'media.choose': async () => {
      const paths = await choosePictures();
      return library.use<Media[]>(async ({ media }) => {
        const chosen: Media[] = [];
        for (const path of paths) {
          const added = await media.addFile(path);
          if (!added.ok) return added;
          chosen.push(added.value);
        }
        return ok(chosen);
      });
    },
  };
}
