import type { PhotoFilter, PhotoOrder, PhotoRow, PhotoUse } from '../../shared/ipc/photos';
import { placesToText } from '../../shared/dateline/suggest';
import { photoName } from '../../shared/photo/name';
import type { Media, Photo } from '../../shared/story/photo';
import { CONTENT_FIELDS, RIGHTS_FIELDS, SOURCE_TYPES } from '../inspector/photo-fields';

/** The filters as the interface calls them. */
export const FILTER_NAMES: Readonly<Record<PhotoFilter, string>> = {
  all: 'All',
  'no-credit': 'No credit',
  'no-alt': 'No alt text',
  missing: 'Missing file',
  unused: 'Not in use',
};

/** The orders as the interface calls them. */
export const ORDER_NAMES: Readonly<Record<PhotoOrder, string>> = {
  newest: 'Newest first',
  name: 'By file name',
  taken: 'Taken last first',
};

/** Kinds of file as people call them. */
export const TYPE_NAMES: Readonly<Record<Media['type'], string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/avif': 'AVIF',
};

/** What a picture of the library is called. */
export function rowName({ photo }: PhotoRow): string {
  const name = photo === null ? '' : photoName(photo);
  return name === '' ? 'A photo without words' : name;
}

/** Where the story is that shows a picture, in a line. */
export function storyName({ slug, headline, opening }: PhotoUse): string {
  const words = headline.trim() === '' ? opening : headline;
  return [slug, words].filter((text) => text.trim() !== '').join(' — ') || 'A story without a word';
}

/** Bytes as people say them: `840 kB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Everything a photo says that is not shown otherwise, each with its name, in the order of the inspector. */
export function factRows(photo: Photo): { name: string; value: string }[] {
  const rows = [
    { name: 'Credit', value: photo.credit },
    { name: 'Alt text', value: photo.alt },
    ...RIGHTS_FIELDS.map(({ name, label }) => ({ name: label, value: photo[name] })),
    { name: 'Taken', value: takenText(photo.takenAt) },
    { name: 'Place', value: photo.place === null ? '' : placesToText([photo.place]) },
    ...CONTENT_FIELDS.filter(({ name }) => name !== 'headline').map(({ name, label }) => ({
      name: label,
      value: photo[name],
    })),
    { name: 'Keywords', value: photo.keywords.join(', ') },
    { name: 'How it was made', value: sourceText(photo.sourceType) },
  ];
  return rows.filter(({ value }) => value.trim() !== '');
}

function sourceText(type: string): string {
  return SOURCE_TYPES.find(({ value }) => value === type && value !== '')?.label ?? type;
}

const DAY = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day a photo was taken, as it was there. */
export function takenText(takenAt: Photo['takenAt']): string {
  return takenAt === null ? '' : DAY.format(new Date(`${takenAt.slice(0, 10)}T00:00:00Z`));
}
