import * as v from 'valibot';
import { checkPattern, MAX_PATTERN } from '../exchange/name-pattern';
import { EXPORT_FORMATS, PICTURES_OF, type ExportFormat } from '../ipc/exchange';

/** What becomes of pictures at a destination; `folder`: in one of their own beside the story. */
export const MEDIA_PLACES = ['beside', 'inside', 'folder', 'none'] as const;

/** What becomes of pictures at a destination. */
export type MediaPlace = (typeof MEDIA_PLACES)[number];

/** Destinations a house has at most. */
export const MOST_DESTINATIONS = 40;

/** Where stories are filed: a folder, and what is put there. */
export const DestinationSchema = v.strictObject({
  /** Stays the same when the name changes: what was filed there refers to it. */
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** `''` until one has been chosen. */
  folder: v.pipe(v.string(), v.maxLength(4096)),
  format: v.picklist(EXPORT_FORMATS),
  /** How files are called, without ending: `{slug}-{date}`. */
  fileName: v.pipe(
    v.string(),
    v.maxLength(MAX_PATTERN),
    v.check((pattern) => checkPattern(pattern).ok, 'no pattern of file names'),
  ),
  media: v.picklist(MEDIA_PLACES),
  /** Whether a wire text goes out in takes of the house's length. */
  takes: v.boolean(),
  /** Whether it is in use; one that is not is not offered. */
  on: v.boolean(),
});

/** Where stories are filed. */
export type Destination = v.InferOutput<typeof DestinationSchema>;

/** All destinations of a house. */
export const DestinationsSchema = v.pipe(v.array(DestinationSchema), v.maxLength(MOST_DESTINATIONS));

/** A destination that nobody has said anything of yet. */
export function newDestination(id: string, name: string): Destination {
  return {
    ...{ id, name, folder: '', format: 'newsml-g2', fileName: '{slug}', media: 'beside' },
    ...{ takes: false, on: true },
  };
}

/** What can become of pictures in a format, the usual first; none where a format has no place for them. */
export function mediaPlacesOf(format: ExportFormat): readonly MediaPlace[] {
  // Dateline finds the pictures of a story file beside it and nowhere else.
  if (format === 'story') return ['beside', 'none'];
  // A history without its pictures would be none.
  if (format === 'dateline') return ['inside'];
  return PLACES[PICTURES_OF[format]];
}

const PLACES: Readonly<Record<(typeof PICTURES_OF)[ExportFormat], readonly MediaPlace[]>> = {
  nowhere: [],
  inside: ['inside', 'none'],
  beside: ['beside', 'folder', 'none'],
  either: ['beside', 'inside', 'folder', 'none'],
};

/** What becomes of pictures at a destination: what it says, where its format can. */
export function mediaOf({ format, media }: Pick<Destination, 'format' | 'media'>): MediaPlace {
  const places = mediaPlacesOf(format);
  return places.find((place) => place === media) ?? places[0] ?? 'none';
}
