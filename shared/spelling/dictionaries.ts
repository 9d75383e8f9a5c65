import * as v from 'valibot';
import { LanguageSchema } from '../story/story';

/** The two ways English is written here, for stories that only say `en`. */
export const ENGLISHES = ['en-US', 'en-GB'] as const;

/** A way English is written. */
export type English = (typeof ENGLISHES)[number];

/** The id of a dictionary; that of one added is its language too. */
export const DictionaryIdSchema = v.pipe(v.string(), v.maxLength(35), LanguageSchema);

/** A dictionary that can be used. */
export interface Dictionary {
  id: string;
  /** BCP 47. */
  language: string;
  /** Comes with Dateline; the others were added here and can be removed. */
  bundled: boolean;
}

/** What comes with Dateline. */
export const BUNDLED: readonly Dictionary[] = ENGLISHES.map((id) => ({ id, language: id, bundled: true }));

/** English written the British way where it says where it is from: all but the United States and its neighbours. */
const AMERICAN = new Set(['US', 'CA', 'PH', 'PR', 'GU', 'LR']);

/**
 * The dictionary for a story's language: that very language, the same one of another country where only that is there,
 * and for English as such the house's choice. Null where there is none: the story is then not checked.
 */
export function dictionaryFor(language: string, english: English, all: readonly Dictionary[]): string | null {
  const wanted = language.toLowerCase();
  const [base = '', ...rest] = language.split('-');
  const exact = all.find((one) => one.language.toLowerCase() === wanted);
  if (exact !== undefined) return exact.id;
  if (base.toLowerCase() === 'en') {
    const country = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
    const like = country === undefined ? english : AMERICAN.has(country) ? 'en-US' : 'en-GB';
    return all.find(({ id }) => id === like)?.id ?? null;
  }
  return all.find((one) => one.language.split('-')[0]?.toLowerCase() === base.toLowerCase())?.id ?? null;
}
