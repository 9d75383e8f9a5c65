import type { Gauge } from './meter';
import type { Limit, Limitable, Profile, Requirable } from './profile';

/** What is required, as the interface calls it. */
export const REQUIRABLE_WORDS: Readonly<Record<Requirable, string>> = {
  headline: 'Headline',
  deck: 'Deck',
  slug: 'Slug',
  byline: 'Byline',
  dateline: 'Dateline',
  body: 'Text',
  lead: 'Lead photo',
  credit: 'Credit of every photo',
  alt: 'Alt text of every photo',
  desk: 'Desk',
  section: 'Section',
  genre: 'Genre',
  keywords: 'Keywords',
};

/** What limits are set to, as the interface calls it. */
export const LIMITABLE_WORDS: Readonly<Record<Limitable, string>> = {
  headline: 'Headline',
  deck: 'Deck',
  slug: 'Slug',
  body: 'Text',
  caption: 'Caption',
};

/** A limit in words: `20–120 words`, `up to 55 characters`, `at least 10 words`. */
export function limitWords({ unit, min, max }: Limit): string {
  if (min !== null && max !== null) return `${min}–${max} ${unit}`;
  if (max !== null) return `up to ${max} ${unit}`;
  return min === null ? `any ${unit}` : `at least ${min} ${unit}`;
}

/** Where a gauge stands, in words for those who cannot see it: `Headline 60 of 55 characters, 5 too many`. */
export function gaugeWords({ of, unit, value, min, max, state }: Gauge): string {
  const name = LIMITABLE_WORDS[of];
  if (state === 'over' && max !== null) return `${name} ${value} of ${max} ${unit}, ${value - max} too many`;
  if (state === 'under' && min !== null) return `${name} ${value} ${unit}, ${min - value} too few`;
  return `${name} ${value}${max === null ? '' : ` of ${max}`} ${unit}`;
}

/** What a kind of story is, in a line: `Headline up to 55 characters, Text up to 40 words`. */
export function profileWords({ limits }: Profile): string {
  return limits.map((limit) => `${LIMITABLE_WORDS[limit.of]} ${limitWords(limit)}`).join(', ');
}
