import type { Written } from '../../../shared/exchange/types';
import type { Result } from '../../../shared/ipc/result';
import type { Incoming } from '../versions/chains';
import type { WithContent } from '../versions/read';
import { packJob } from './pack-job';
import { keepPicturesJob, unpackJob } from './unpack-job';

/** Something to be done with a Dateline file, away from everybody. */
export type HandOffJob =
  | {
      kind: 'pack';
      /** As they are kept, every one behind its parents, the newest last; at least one. */
      versions: readonly WithContent[];
      /** The folder of the kept pictures. */
      media: string;
      baseName: string;
      now: string;
      /** Whether positions on the globe are meant to go out in pictures: nothing is said of them then. */
      location: boolean;
    }
  | { kind: 'unpack'; path: string; copy: CopyFacts | null }
  | { kind: 'pictures'; path: string; hashes: readonly string[]; media: string };

/** What makes a copy of a history: the id of the story it becomes, and what is said of the version that ends it. */
export interface CopyFacts {
  id: string;
  author: string;
  at: string;
  /** The name of the file it is from. */
  name: string;
}

/** What came of it: a file, what is in one, or that its pictures are kept. */
export type HandOffAnswer =
  | { kind: 'packed'; written: Written }
  /** `head` is the newest version of the file; `incoming` may be a copy with versions of its own. */
  | { kind: 'unpacked'; head: string; incoming: Incoming }
  | { kind: 'kept' };

/** Does a job. Errors: those of the job. */
export function runHandOffJob(job: HandOffJob): Promise<Result<HandOffAnswer>> {
  switch (job.kind) {
    case 'pack':
      return packJob(job);
    case 'unpack':
      return unpackJob(job);
    case 'pictures':
      return keepPicturesJob(job);
  }
}
