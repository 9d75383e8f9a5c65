import * as v from 'valibot';
import type { ArchiveLimits } from '../../archive/limits';
import type { Media } from '../../story/photo';
import { IMAGE_EXTENSIONS } from '../pictures';

/** The format of Dateline files that is written here, and the newest that is read. */
export const FILE_FORMAT = 1;

/** What a Dateline file says it is, in its first entry. */
export const MIME = 'application/vnd.dateline+zip';

/** The names of the entries there is one of. */
export const NAMES = { mime: 'mimetype', manifest: 'manifest.json', story: 'story.json' } as const;

/** The largest Dateline file, in bytes; what it holds may be no more either. */
export const MAX_FILE = 512 * 1024 * 1024;

/** What a Dateline file may hold: a story's pictures are its originals, and its versions may be many. */
export const FILE_LIMITS: ArchiveLimits = {
  entries: 20_000,
  total: MAX_FILE,
  entry: 100 * 1024 * 1024,
  ratio: 250,
};

/** The longest manifest, in bytes: room for as many entries as there may be. */
export const MAX_MANIFEST = 8 * 1024 * 1024;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What the manifest says before anything else of it is looked at: a newer format may say all the rest otherwise. */
export const AnyManifestSchema = v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What a Dateline file says it holds. */
export const ManifestSchema = v.strictObject({
  format: v.literal(FILE_FORMAT),
  /** What wrote it, for people. */
  application: v.string(),
  /** The id of the story. */
  story: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The id of the newest version. */
  head: hash,
  /** The ids of all versions: every one behind its parents, the newest last. */
  versions: v.pipe(v.array(hash), v.minLength(1)),
  /** Versions that others name as parents and that could not be put in. */
  absent: v.array(hash),
  /** Every entry but the first and this one. */
  files: v.array(
    v.strictObject({ name: v.string(), bytes: v.pipe(v.number(), v.integer(), v.minValue(0)), sha256: hash }),
  ),
});

/** What a Dateline file says it holds. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** The name of the entry of a version: the SHA-256 of the entry itself. */
export function versionName(id: string): string {
  return `versions/${id}.json`;
}

/** The name of the entry of a picture: the SHA-256 of the picture, and the ending of its type. */
export function pictureName({ hash: id, type }: Pick<Media, 'hash' | 'type'>): string {
  return `media/${id}.${IMAGE_EXTENSIONS[type]}`;
}

/** The hash in the name of the entry of a picture; null for any other entry. */
export function pictureHash(name: string): string | null {
  return PICTURE.exec(name)?.[1] ?? null;
}

const PICTURE = new RegExp(`^media/([0-9a-f]{64})\\.(?:${Object.values(IMAGE_EXTENSIONS).join('|')})$`);
