import type { Replacement } from '../story/typography';
import type { Abbreviation } from './abbreviations';

/** What ends a word that is being typed. */
const ENDS = /[\s.,;:!?)\]}”"'’»…—–]$/u;

/** The word at the end of a text. A straight apostrophe after a letter is part of it; any other opens a quotation. */
const WORD = /(?:^|[\s([{“"‘«„—–]|(?<![\p{L}\p{N}])')((?:[^\s([{“"‘'«„—–]|(?<=[\p{L}\p{N}])')+)$/u;

/** Ready to be looked up as one types. */
export type Expander = (before: string) => Replacement | null;

/**
 * What the end of a text becomes when the character that ends an abbreviation has just been typed: `govt ` →
 * `government `. Capitals follow: `Govt` → `Government`, `GOVT` → `GOVERNMENT`; an abbreviation listed with capitals is
 * known with them alone. Null where nothing is to be expanded; never within an address, a handle or a word with a
 * hyphen.
 */
export function expanderOf(list: readonly Abbreviation[]): Expander {
  const exact = new Map(list.map(({ short, long }) => [straight(short), long]));
  const goesOn = (word: string): boolean => [...exact.keys()].some((short) => short.startsWith(`${word}'`));
  return (before) => {
    if (exact.size === 0 || !ENDS.test(before)) return null;
    const end = before.slice(-1);
    const word = straight(WORD.exec(before.slice(0, -1))?.[1] ?? '');
    const long = longOf(exact, word);
    // The apostrophe may be one of the abbreviation: gov't.
    if (long === null || (straight(end) === "'" && goesOn(word.toLowerCase()))) return null;
    // The point that ends the sentence is not doubled.
    const text = end === '.' && long.endsWith('.') ? long.slice(0, -1) : long;
    return { remove: word.length + 1, insert: text + end };
  };
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function longOf(exact: ReadonlyMap<string, string>, word: string): string | null {
  const own = exact.get(word);
  if (own !== undefined) return own;
  const small = word.toLowerCase();
  const long = small === word ? undefined : exact.get(small);
  if (long === undefined) return null;
  const [first = ''] = word;
  const rest = word.slice(first.length);
  // What has capitals of its own is a name and keeps them: UNSC → UN Security Council.
  if (rest !== '' && word === word.toUpperCase())
    return long === long.toLowerCase() ? long.toUpperCase() : long;
  if (rest !== rest.toLowerCase()) return null;
  const [initial = ''] = long;
  return initial.toUpperCase() + long.slice(initial.length);
}
