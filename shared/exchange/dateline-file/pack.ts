import { utf8ToBytes } from '@noble/hashes/utils.js';
import { APPLICATION } from '../../application';
import { zip, type FileToPack } from '../../archive/zip';
import { fail, ok, type Result } from '../../ipc/result';
import { canonical, hashBytes } from '../../story/canonical';
import type { Media } from '../../story/photo';
import type { Story } from '../../story/story';
import { factsOf, type KeptVersion } from '../../story/version';
import { FILE_FORMAT, FILE_LIMITS, MIME, NAMES, pictureName, versionName, type Manifest } from './manifest';

/** What goes into a Dateline file. */
export interface ToPack {
  /** The story as its newest version has it, in the newest format. */
  story: Story;
  /** All versions: every one behind its parents, the newest last. */
  versions: readonly [KeptVersion, ...KeptVersion[]];
  /** The pictures of all versions. */
  pictures: readonly { media: Media; bytes: Uint8Array }[];
}

/**
 * Packs a story with its versions and pictures into one file; the same gives the same bytes. Errors:
 * `handoff.too-large` {bytes, limit}, `handoff.too-many` {count, limit}: nobody could read it.
 */
export function pack({ story, versions, pictures }: ToPack): Result<Uint8Array> {
  const files: FileToPack[] = [
    { name: NAMES.story, bytes: utf8ToBytes(`${JSON.stringify(story, null, 2)}\n`) },
    ...versions.map(versionFile),
    ...picturesIn(pictures),
  ];
  const listed = files.map(({ name, bytes, sha256 = hashBytes(bytes) }: Listed) => ({
    ...{ name, bytes: bytes.length, sha256 },
  }));
  const known = new Set(versions.map(({ id }) => id));
  const absent = new Set(versions.flatMap(({ parents }) => parents.filter((id) => !known.has(id))));
  const manifest: Manifest = {
    format: FILE_FORMAT,
    application: APPLICATION,
    story: story.id,
    head: (versions.at(-1) ?? versions[0]).id,
    versions: versions.map(({ id }) => id),
    absent: [...absent].sort(),
    files: listed,
  };
  const all = [
    { name: NAMES.mime, bytes: utf8ToBytes(MIME), isPacked: true },
    { name: NAMES.manifest, bytes: utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...files,
  ];
  if (all.length > FILE_LIMITS.entries)
    return fail('handoff.too-many', { count: all.length, limit: FILE_LIMITS.entries });
  const bytes = all.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > FILE_LIMITS.total) return fail('handoff.too-large', { bytes, limit: FILE_LIMITS.total });
  return ok(zip(all));
}

/** The canonical form of a version: the bytes its id is the SHA-256 of. */
function versionFile(version: KeptVersion): FileToPack {
  const content = canonical({ ...factsOf(version), story: version.story });
  return { name: versionName(version.id), bytes: utf8ToBytes(content) };
}

/** A picture's sum is known: it is kept by it. */
type Listed = FileToPack & { sha256?: string };

/** Each picture once, ordered by hash, so that the order in the stories makes no difference. */
function picturesIn(pictures: ToPack['pictures']): Listed[] {
  const byHash = new Map(pictures.map((one) => [one.media.hash, one]));
  return [...byHash.values()]
    .sort((one, other) => (one.media.hash < other.media.hash ? -1 : 1))
    .map(({ media, bytes }) => ({ name: pictureName(media), bytes, isPacked: true, sha256: media.hash }));
}
