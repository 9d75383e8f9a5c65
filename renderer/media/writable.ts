import type { Media } from '../../shared/story/photo';

/** What a canvas can write. */
export type Writable = 'image/jpeg' | 'image/png' | 'image/webp';

/** What a canvas can write, nearest to what a picture is. */
export const WRITABLE: Readonly<Record<Media['type'], Writable>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'image/gif': 'image/png',
  'image/avif': 'image/jpeg',
};
