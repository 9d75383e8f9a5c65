import type { FileFacts } from '../../../shared/photo/file-facts';
import { apart } from '../apart/apart';
import type { Peer } from '../apart/peer';
import type { MediaAnswer, MediaJob } from './media-job';

/** What is read of the files of kept pictures, one after the other and away from whoever asks. */
export interface Photos {
  /** What a picture's file says; null where that cannot be read, for whatever reason: a photo stands without it. */
  facts: (path: string, characterSet?: string) => Promise<FileFacts | null>;
  close: () => Promise<void>;
}

/** Seconds a file may take. */
const SECONDS = 15;

/** Reads in a process or thread running worker.ts as it was built. */
export function createPhotos(start: () => Peer<MediaJob, MediaAnswer>, seconds = SECONDS): Photos {
  const { run, close } = apart({ start, seconds: () => seconds });
  return {
    facts: async (path, characterSet = '') => {
      const read = await run({ kind: 'facts', path, characterSet });
      return read.ok ? read.value : null;
    },
    close,
  };
}
