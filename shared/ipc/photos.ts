import * as v from 'valibot';
import type { FileFacts } from '../photo/file-facts';
import type { Media, Photo } from '../story/photo';

/** What the library of pictures can be narrowed down to. */
export const PHOTO_FILTERS = ['all', 'no-credit', 'no-alt', 'missing', 'unused'] as const;

/** What the library of pictures is narrowed down to. */
export type PhotoFilter = (typeof PHOTO_FILTERS)[number];

/** The orders of the library of pictures: put in or changed last first, by the name of the file, taken last first. */
export const PHOTO_ORDERS = ['newest', 'name', 'taken'] as const;

/** An order of the library of pictures. */
export type PhotoOrder = (typeof PHOTO_ORDERS)[number];

/** Pixels of the longer edge of a small picture, which shows the whole of the large one, upright. */
export const THUMB_EDGE = 480;

/** The SHA-256 of a picture's bytes, in hex. */
export const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Which pictures to list. */
export const PhotoQuerySchema = v.strictObject({
  /** Words to find in what any story says of a picture, the last one as a beginning; `''` lists all. */
  text: v.string(),
  only: v.picklist(PHOTO_FILTERS),
  order: v.picklist(PHOTO_ORDERS),
  /** Whether to look anew which files are there: at every letter typed would be too often. */
  fresh: v.boolean(),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});

/** Which pictures to list. */
export type PhotoQuery = v.InferOutput<typeof PhotoQuerySchema>;

/**
 * A picture as the library of pictures shows it, by what the story that changed last says of it, of those that were
 * searched for.
 */
export interface PhotoRow {
  hash: string;
  /** Null when only its file is known: no story shows it any more. */
  photo: Photo | null;
  /** Stories that show it, spiked ones among them. */
  stories: number;
  isMissing: boolean;
  /** Whether there is a small picture of it already. */
  hasThumb: boolean;
}

/** A page of the pictures, and how many there are in all and under each filter. */
export interface PhotoPage {
  rows: PhotoRow[];
  total: number;
  counts: Readonly<Record<PhotoFilter, number>>;
  /** Not every story has been looked through yet. */
  partial: boolean;
}

/** A place where a story shows a picture. */
export interface PhotoUse {
  story: string;
  /** The photo's block, or `lead`. */
  target: string;
  slug: string;
  headline: string;
  opening: string;
  updatedAt: string;
  spikedAt: string | null;
  photo: Photo;
}

/** What the file of a picture is. */
export interface PictureFile {
  media: Media;
  bytes: number;
  facts: FileFacts | null;
}

/** All that is known of a picture. `file` is null when it is missing, `damaged` when it is not what was kept. */
export interface PhotoAbout {
  uses: PhotoUse[];
  file: PictureFile | 'damaged' | null;
}
