import type { FileFacts } from '../../../shared/photo/file-facts';
import type { Media, Photo } from '../../../shared/story/photo';
import { apart } from '../apart/apart';
import type { Peer } from '../apart/peer';
import type { Copy } from './copy';
import type { MediaAnswer, MediaJob } from './media-job';

/** What the file of a picture is; what it was called is known to the stories. */
export type LookedAt = Extract<MediaAnswer, { kind: 'look' }>['file'];

/** What is done with the files of kept pictures, one after the other and away from whoever asks. */
export interface Photos {
  /** What a picture's file says; null where that cannot be read, for whatever reason: a photo stands without it. */
  facts: (path: string, characterSet?: string) => Promise<FileFacts | null>;
  /** What the file of a picture is, `damaged` where it is not what was kept, null where it is missing. */
  look: (path: string, hash: string) => Promise<LookedAt | 'damaged' | null>;
  /** Whether a picture has to be drawn anew to stand upright with every reader, see `needsTurning`. */
  needsTurning: (path: string, media: Media) => Promise<boolean>;
  /** The copy of a photo’s picture that goes out; null where its file is missing or cannot be read. */
  copy: (
    path: string,
    photo: Photo & { media: Media },
    cut: Uint8Array | null,
    location: boolean,
  ) => Promise<Copy | null>;
  close: () => Promise<void>;
}

/** Seconds a file may take. */
const SECONDS = 20;

/** Works in a process or thread running worker.ts as it was built. */
export function createPhotos(start: () => Peer<MediaJob, MediaAnswer>, seconds = SECONDS): Photos {
  const { run, close } = apart({ start, seconds: () => seconds });
  return {
    facts: async (path, characterSet = '') => {
      const read = await run({ kind: 'facts', path, characterSet });
      return read.ok && read.value.kind === 'facts' ? read.value.facts : null;
    },
    look: async (path, hash) => {
      const looked = await run({ kind: 'look', path, hash });
      if (!looked.ok) return looked.error.code === 'media.damaged' ? 'damaged' : null;
      return looked.value.kind === 'look' ? looked.value.file : null;
    },
    needsTurning: async (path, { type }) => {
      // The others say it in a way every reader heeds, or cannot say it.
      if (type !== 'image/png' && type !== 'image/webp') return false;
      const looked = await run({ kind: 'turning', path, type });
      return looked.ok && looked.value.kind === 'turning' && looked.value.needed;
    },
    copy: async (path, photo, cut, location) => {
      const made = await run({ kind: 'copy', path, photo, cut, location });
      if (!made.ok && made.error.code === 'media.damaged')
        return { media: null, bytes: null, problem: 'damaged' };
      return made.ok && made.value.kind === 'copy' ? made.value.copy : null;
    },
    close,
  };
}
