import * as v from 'valibot';
import { DaySchema, InstantSchema, PlaceSchema } from './place';
import { RunSchema } from './text';

/** Picture types a story can hold. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

/** A kept picture file: SHA-256 (hex) of its bytes, its type, pixels and the name it came with. */
export const MediaSchema = v.strictObject({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: v.picklist(IMAGE_TYPES),
  width: v.pipe(v.number(), v.integer(), v.minValue(0)),
  height: v.pipe(v.number(), v.integer(), v.minValue(0)),
  name: v.string(),
});

/** A kept picture file. */
export type Media = v.InferOutput<typeof MediaSchema>;

/** What is said of a photo in words, beside what stands under it on the page. The order is that of the inspector. */
export const PHOTO_TEXTS = [
  'byline',
  'bylineTitle',
  'source',
  'copyright',
  'usageTerms',
  'rightsPage',
  'headline',
  'title',
  'longAlt',
  'captionWriter',
  'instructions',
  'jobId',
  'sublocation',
  'sourceType',
] as const;

/** The name of something said of a photo in words. */
export type PhotoText = (typeof PHOTO_TEXTS)[number];

/** What is said of a photo to those who handle it, and to nobody else. */
export const PHOTO_TEXTS_WITHHELD = ['instructions', 'jobId'] as const satisfies readonly PhotoText[];

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The part of a picture that is shown: its left upper corner and its size, as shares of the whole as it is shown. */
export const CropSchema = v.pipe(
  v.strictObject({ x: share, y: share, width: share, height: share }),
  v.check(({ x, y, width, height }) => width > 0 && height > 0 && x + width <= 1 && y + height <= 1),
);

/** The part of a picture that is shown. */
export type Crop = v.InferOutput<typeof CropSchema>;

/** What matters most in a picture, as shares of the whole as it is shown. */
export const FocusSchema = v.strictObject({ x: share, y: share });

/** What matters most in a picture. */
export type Focus = v.InferOutput<typeof FocusSchema>;

/**
 * A photo as it stands in a story. `media` is null while the picture itself is missing (a remote image of a
 * pasted page is never fetched); `origin` then says where it was: an address or a file name. `crop` and `focus` never
 * touch the picture's file.
 */
export const PhotoSchema = v.strictObject({
  media: v.nullable(MediaSchema),
  origin: v.string(),
  caption: v.array(RunSchema),
  credit: v.string(),
  alt: v.string(),
  ...v.entriesFromList(PHOTO_TEXTS, v.string()),
  keywords: v.array(v.string()),
  takenAt: v.nullable(v.union([InstantSchema, DaySchema])),
  place: v.nullable(PlaceSchema),
  crop: v.nullable(CropSchema),
  focus: v.nullable(FocusSchema),
});

/** A photo as it stands in a story. */
export type Photo = v.InferOutput<typeof PhotoSchema>;

/** A photo with nothing filled in. */
export function emptyPhoto(media: Media | null = null): Photo {
  return {
    media,
    origin: '',
    caption: [],
    credit: '',
    alt: '',
    byline: '',
    bylineTitle: '',
    source: '',
    copyright: '',
    usageTerms: '',
    rightsPage: '',
    headline: '',
    title: '',
    longAlt: '',
    captionWriter: '',
    instructions: '',
    jobId: '',
    sublocation: '',
    sourceType: '',
    keywords: [],
    takenAt: null,
    place: null,
    crop: null,
    focus: null,
  };
}
