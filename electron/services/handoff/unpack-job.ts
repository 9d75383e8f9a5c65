import { unpack, type Unpacked } from '../../../shared/exchange/dateline-file/unpack';
import { FILE_LIMITS, pictureHash } from '../../../shared/exchange/dateline-file/manifest';
import { openZip } from '../../../shared/archive/unzip';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { readBytes } from '../exchange/source';
import { createMediaStore } from '../media/media';
import type { Incoming } from '../versions/chains';
import { readyVersion } from '../versions/record';
import { copyHistory } from './copy-history';
import type { CopyFacts, HandOffAnswer, HandOffJob } from './handoff-job';

/** Reads a Dateline file and makes what it holds ready to be kept. Errors: those of reading a file and of `unpack`. */
export async function unpackJob({
  path,
  copy,
}: Extract<HandOffJob, { kind: 'unpack' }>): Promise<Result<HandOffAnswer>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const unpacked = unpack(bytes.value);
  if (!unpacked.ok) return unpacked;
  const { head, pictures } = unpacked.value;
  const { story, versions } = copy === null ? asItIs(unpacked.value) : asCopy(unpacked.value, copy);
  const newest = versions.at(-1)?.row.id ?? head;
  return ok({
    kind: 'unpacked',
    head,
    incoming: { story, head: newest, versions, pictures: [...pictures.keys()] },
  });
}

/**
 * Keeps pictures of a Dateline file, each under its hash. Errors: those of reading a file, of opening an archive and of
 * keeping pictures; `handoff.altered` {name} for a picture that is not what its name says.
 */
export async function keepPicturesJob({
  path,
  hashes,
  media,
}: Extract<HandOffJob, { kind: 'pictures' }>): Promise<Result<HandOffAnswer>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const archive = openZip(bytes.value, FILE_LIMITS);
  if (!archive.ok) return archive;
  const wanted = new Set(hashes);
  const store = createMediaStore(media);
  for (const name of archive.value.names) {
    const hash = pictureHash(name);
    const read = hash !== null && wanted.delete(hash) ? archive.value.read(name) : null;
    if (read === null) continue;
    if (!read.ok) return read;
    const kept = await store.add('', read.value);
    if (!kept.ok) return kept;
    if (kept.value.hash !== hash) return fail('handoff.altered', { name });
  }
  const [missing] = wanted;
  return missing === undefined ? ok({ kind: 'kept' }) : fail('handoff.damaged', { name: missing });
}

type Ready = Pick<Incoming, 'story' | 'versions'>;

function asItIs({ story, versions }: Unpacked): Ready {
  return { story, versions: versions.map(({ kept, story: state }) => readyVersion(kept, state)) };
}

function asCopy(unpacked: Unpacked, copy: CopyFacts): Ready {
  const versions = copyHistory(unpacked, copy);
  const story = versions.at(-1)?.story ?? unpacked.story;
  return { story, versions: versions.map((version) => readyVersion(version, version.story)) };
}
