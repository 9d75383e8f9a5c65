import type { Story } from './story';

/** What a story is called on the wire: slug, label and take, `TALKS-PEACE, 1st Lead, Take 2`; `''` without any. */
export function slugLine({ slug, label, take }: Pick<Story, 'slug' | 'label' | 'take'>): string {
  return [slug, label, take === null ? '' : `Take ${take.number}`]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(', ');
}
