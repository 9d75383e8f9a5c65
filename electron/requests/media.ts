import type { KeptPicture } from '../../shared/ipc/media';
import { fail, ok, type Result } from '../../shared/ipc/result';
import type { Media } from '../../shared/story/photo';
import type { Cuts } from '../cuts';
import type { Handlers } from '../ipc';
import type { Library } from '../services/library';
import type { Photos } from '../services/media/photos';

/** What the requests about pictures need. */
export interface MediaNeeds {
  library: Library;
  photos: Photos;
  cuts: Cuts;
  /** Lets the person choose picture files, or only one. */
  choosePictures: (several: boolean) => Promise<string[]>;
}

type MediaRequests = Pick<Handlers, Extract<keyof Handlers, `media.${string}`>>;

/** Answers the requests about pictures. */
export function mediaRequests({ library, photos, cuts, choosePictures }: MediaNeeds): MediaRequests {
  const factsOf = async (hash: string, characterSet: string): Promise<KeptPicture['facts']> => {
    const path = library.media()?.path(hash) ?? null;
    return path === null ? null : photos.facts(path, characterSet);
  };
  const withFacts = async (added: Result<Media>): Promise<Result<KeptPicture>> =>
    added.ok ? ok({ media: added.value, facts: await factsOf(added.value.hash, '') }) : added;

  return {
    'media.add': async ({ name, bytes }) =>
      withFacts(await library.use(({ media }) => media.add(name, bytes))),
    'media.choose': async ({ several }) => {
      const chosen: KeptPicture[] = [];
      for (const path of await choosePictures(several)) {
        const added = await withFacts(await library.use(({ media }) => media.addFile(path)));
        if (!added.ok) return added;
        chosen.push(added.value);
      }
      return ok(chosen);
    },
    'media.cut': ({ id, bytes }) => {
      cuts.answer(id, bytes);
      return ok(null);
    },
    'media.facts': async ({ hash, characterSet }) => {
      const facts = await factsOf(hash, characterSet);
      return facts === null ? fail('media.no-facts') : ok(facts);
    },
  };
}
