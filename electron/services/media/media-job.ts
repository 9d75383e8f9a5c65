import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileFacts } from '../../../shared/photo/file-facts';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Media, Photo } from '../../../shared/story/photo';
import type { PictureFile } from '../../../shared/ipc/photos';
import { copyOf, type Copy } from './copy';
import { examine } from './examine';
import { needsTurning } from './orientation';
import { readFacts } from './read-facts';

/** Something to be done with the file of a kept picture, away from everybody. */
export type MediaJob =
  | {
      kind: 'facts';
      path: string;
      /** How IIM texts are to be read; `''` as the file says. */
      characterSet: string;
    }
  | {
      kind: 'turning';
      path: string;
      type: Media['type'];
    }
  | {
      kind: 'look';
      path: string;
      hash: string;
    }
  | {
      kind: 'copy';
      path: string;
      photo: Photo & { media: Media };
      /** The picture as it is cut; null where it is whole, or could not be cut. */
      cut: Uint8Array | null;
      location: boolean;
    };

/**
 * What came of it: what the file says (null where that cannot be read), what it is, whether it has
 * to be turned to stand upright everywhere, or the copy that goes out.
 */
export type MediaAnswer =
  | { kind: 'facts'; facts: FileFacts | null }
  | { kind: 'turning'; needed: boolean }
  | { kind: 'look'; file: Omit<PictureFile, 'media'> & { media: Omit<Media, 'name'> } }
  | { kind: 'copy'; copy: Copy };

/** Does a job. Errors: `media.damaged` {hash}: the file is not what it was. Throws where it cannot be read. */
export async function runMediaJob(job: MediaJob): Promise<Result<MediaAnswer>> {
  const bytes = await readFile(job.path);
  if (job.kind === 'facts') return ok({ kind: 'facts', facts: readFacts(bytes, job.characterSet) });
  if (job.kind === 'turning') return ok({ kind: 'turning', needed: needsTurning(bytes, job.type) });
  const { hash } = job.kind === 'look' ? job : job.photo.media;
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return fail('media.damaged', { hash });
  if (job.kind === 'look') {
    const examined = examine(bytes);
    if (!examined.ok) return fail('media.damaged', { hash });
    const media = { hash, ...examined.value };
    return ok({ kind: 'look', file: { media, bytes: bytes.length, facts: readFacts(bytes) } });
  }
  return ok({ kind: 'copy', copy: copyOf(job.photo, bytes, job.cut, job.location) });
}
