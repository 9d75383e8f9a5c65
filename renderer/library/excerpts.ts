import type { Excerpt } from '../../shared/ipc/listing';

const FIELDS: Readonly<Record<string, string>> = {
  deck: 'Deck',
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Alt text',
  keywords: 'Keywords',
  note: 'Note',
  editorsNote: 'Editor’s note',
  slug: 'Slug',
  place: 'Place',
};

/** What the part of a story is called in which words were found; `''` for its text and headline. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? '';
}

/** Where in a text that is shown anyway (headline, slug) the search found its words. */
export function hitsIn(text: string, field: string, excerpts: readonly Excerpt[]): [number, number][] {
  const excerpt = excerpts.find((one) => one.field === field);
  const at = excerpt === undefined ? -1 : text.indexOf(excerpt.text);
  if (excerpt === undefined || at === -1) return [];
  return excerpt.hits.map(([start, end]) => [start + at, end + at]);
}

/** The excerpt to show under the headline: the first from elsewhere than headline and slug, or null. */
export function excerptToShow(excerpts: readonly Excerpt[]): Excerpt | null {
  return excerpts.find(({ field }) => field !== 'headline' && field !== 'slug') ?? null;
}
