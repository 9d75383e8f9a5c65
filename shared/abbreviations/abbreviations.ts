import * as v from 'valibot';

/** The most abbreviations, the longest, and the longest of what they stand for, in UTF-16 units. */
const MOST = 2_000;
const LONGEST_SHORT = 24;
const LONGEST_LONG = 400;

const Short = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_SHORT),
  v.regex(/^[^\s]*[\p{L}\p{N}][^\s]*$/u),
);
const Long = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LONG), v.regex(/^[^\n\t]+$/u));

/** What a house's abbreviations stand for, and whether they are expanded as one types. */
export const AbbreviationsSchema = v.strictObject({
  on: v.boolean(),
  list: v.pipe(v.array(v.strictObject({ short: Short, long: Long })), v.maxLength(MOST)),
});

/** What a house's abbreviations stand for. */
export type Abbreviations = v.InferOutput<typeof AbbreviationsSchema>;

/** One abbreviation. */
export type Abbreviation = Abbreviations['list'][number];

/** No abbreviations yet. */
export const NO_ABBREVIATIONS: Abbreviations = { on: true, list: [] };

/**
 * Abbreviations of a plain text, one to a line, a tab (or `=`) between short and long; `#` begins a remark. What is
 * neither is left out. Sorted, each once; the last of two wins.
 */
export function abbreviationsFromText(text: string): Abbreviation[] {
  const found = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, short = '', long = ''] = /^\s*([^\s#]\S*?)\s*(?:\t|=)\s*(.*\S)\s*$/u.exec(line) ?? [];
    if (v.is(Short, short) && v.is(Long, long)) found.set(short, long);
  }
  return [...found]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => a.short.localeCompare(b.short, 'en'))
    .slice(0, MOST);
}

/** Abbreviations as a plain text, one to a line with a tab in it. */
export function abbreviationsToText(list: readonly Abbreviation[]): string {
  return list.map(({ short, long }) => `${short}\t${long}\n`).join('');
}
