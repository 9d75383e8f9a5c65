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

/**
 * A photo as it stands in a story. `media` is null while the picture itself is missing (a remote image of a
 * pasted page is never fetched); `origin` then says where it was: an address or a file name.
 */
export const PhotoSchema = v.strictObject({
  media: v.nullable(MediaSchema),
  origin: v.string(),
  caption: v.array(RunSchema),
  credit: v.string(),
  alt: v.string(),
  byline: v.string(),
  copyright: v.string(),
  takenAt: v.nullable(v.union([InstantSchema, DaySchema])),
  place: v.nullable(PlaceSchema),
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
    copyright: '',
    takenAt: null,
    place: null,
  };
}
